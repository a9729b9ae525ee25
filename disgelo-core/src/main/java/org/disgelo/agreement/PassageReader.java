package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disgelo.actor.Party;
import org.disgelo.coding.CodedArticle;
import org.disgelo.coding.SentenceReading;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.language.Language;
import org.disgelo.place.PlaceMention;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Sentence;
import org.disgelo.text.Span;
import org.disgelo.text.Token;

/** Takes the sentences of a coded article with the parties each of them names. */
final class PassageReader {

    private final Language language;

    PassageReader(Language language) {
        this.language = language;
    }

    /** The sentences of the article, in order. */
    List<Passage> read(CodedArticle coded) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < coded.readings().size(); i++) {
            passages.add(passage(coded, i));
        }
        return passages;
    }

    /** One sentence of the article. */
    Passage passage(CodedArticle coded, int index) {
        SentenceReading reading = coded.readings().get(index);
        Sentence sentence = reading.sentence();
        List<Event> events = coded.events().stream()
                .filter(e -> sentence.span().overlaps(e.evidence().span()))
                .toList();
        List<Party> parties = new ArrayList<>();
        for (NounPhrase noun : reading.parse().nouns()) {
            add(reading.actors().attributes(noun), parties);
            add(reading.actors().parties(noun), parties);
        }
        parties.removeIf(p -> isScene(sentence, reading.places(), p.actor()));
        parties.sort(Comparator.comparingInt((Party p) -> p.actor().start()).thenComparing(Party::code));
        return new Passage(
                coded.article(),
                index,
                reading.parse(),
                reading.actors(),
                List.copyOf(parties),
                reading.times(),
                reading.places(),
                events);
    }

    /** 'signed at Madrid': the capital is where it happened, and Spain no party. */
    private boolean isScene(Sentence sentence, List<PlaceMention> places, Actor actor) {
        Span span = new Span(actor.start(), actor.end());
        if (places.stream().noneMatch(p -> p.span().overlaps(span))) {
            return false;
        }
        Token before = null;
        for (Token token : sentence.tokens()) {
            if (token.start() >= actor.start()) {
                break;
            }
            before = token;
        }
        return before != null && language.locative().contains(before.lemma());
    }

    private static void add(List<Party> found, List<Party> all) {
        for (Party party : found) {
            Actor actor = party.actor();
            if (all.stream()
                    .noneMatch(p -> p.code().equals(actor.code()) && p.actor().start() == actor.start())) {
                all.add(party);
            }
        }
    }
}
