package org.disgelo.agreement;

import java.util.List;
import java.util.Set;
import org.disgelo.actor.Party;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.lexicon.WordSet;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/**
 * Tells the papers that are no affair between states: a player's contract, a takeover, the peace of a government with its
 * rebels. Whom an article is about must not stand in for the parties of those.
 */
final class Outsiders {

    /** Classes of words of the lexicon about which states sign nothing. */
    private static final List<String> GAMES = List.of("sport", "showbiz");

    /** Those about which they do, though others more often. */
    private static final List<String> TRADES = List.of("market", "business");

    /** Sectors of those who may sign, but not for a state. */
    private static final Set<String> SECTORS = Set.of("BUS", "CIV", "OPP", "MED", "NGO", "REB");

    private final AgreementWords words;
    private final List<WordSet> games;
    private final List<WordSet> trades;

    Outsiders(AgreementWords words, Lexicon lexicon) {
        this.words = words;
        this.games = GAMES.stream().map(lexicon::wordClass).toList();
        this.trades = TRADES.stream().map(lexicon::wordClass).toList();
    }

    /** Whether the sentence, or the article by its headings, is about something that states do not sign. */
    boolean play(Passage passage) {
        return isAbout(passage, games);
    }

    /**
     * Whether others may be meant than those whom the article tells of: a party is told who is no state ('a deal with the
     * rebels', 'a letter of intent with Acme Corp'), the matter is one of trade, or many states are in it.
     */
    boolean sign(InstrumentMention mention) {
        Passage passage = mention.passage();
        return mention.known() != null && mention.known().isOpen()
                || mention.parties().stream().anyMatch(Outsiders::is)
                || mention.partners().stream().anyMatch(noun -> is(passage, noun))
                || isAbout(passage, trades);
    }

    private static boolean isAbout(Passage passage, List<WordSet> topics) {
        List<Token> tokens = passage.tokens();
        return topics.stream().anyMatch(topic -> topic.in(tokens, 0, tokens.size()));
    }

    /** Whether a paper is no affair between states: 'a coalition agreement', 'the deal' in a sentence about a company. */
    boolean isTheirs(InstrumentMention mention) {
        if (AgreementDrafts.codes(mention.parties()).size() >= 2 || mention.known() != null) {
            return false;
        }
        List<Token> tokens = mention.passage().tokens();
        WordSet domestic = words.set("domestic");
        String first = tokens.get(mention.from()).lower();
        return domestic.in(tokens, Math.min(mention.firstToken(), mention.from()), mention.from())
                || domestic.at(tokens, Math.min(mention.to(), tokens.size() - 1)) > 0
                || words.domesticBeginnings.stream().anyMatch(first::startsWith)
                || words.set("companies").in(tokens, 0, tokens.size());
    }

    /** The step without those who take it for no state: 'the Norwegian company signed'. */
    Step ofStates(Step step) {
        return isByCompany(step) ? step.by(List.of()) : step;
    }

    /** Whether somebody takes the step who does so for no state. */
    boolean take(Step step) {
        return step.actors().stream().anyMatch(Outsiders::is) || isByCompany(step);
    }

    private boolean isByCompany(Step step) {
        NounPhrase subject = step.verb() == null ? null : step.verb().subject();
        List<Token> tokens = step.passage().tokens();
        return subject != null
                // 'la firma' is the signing, too
                && words.nouns.at(tokens, subject.head()) == null
                && subject.all().stream().anyMatch(n -> isCompany(step.passage(), n));
    }

    /** Whether a phrase names those who trade. */
    static boolean isCompany(Passage passage, NounPhrase noun) {
        return "BUS".equals(passage.actors().sector(noun));
    }

    private static boolean is(Party party) {
        String sector = party.actor().sector();
        return party.actor().group() != null || sector != null && SECTORS.contains(sector);
    }

    private boolean is(Passage passage, NounPhrase noun) {
        Token head = passage.parse().token(noun.head());
        boolean nobody = noun.isPronoun()
                || noun.isTime()
                || words.set("members").in(passage.tokens(), noun.from(), noun.to())
                || !passage.partiesIn(noun.from(), noun.to()).isEmpty();
        String sector = passage.actors().sector(noun);
        return isCompany(passage, noun)
                || !nobody && (head.is(Pos.PROPER) || sector != null && SECTORS.contains(sector));
    }
}
