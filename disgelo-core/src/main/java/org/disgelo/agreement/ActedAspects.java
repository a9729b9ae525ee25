package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Status;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What stands for an agreement where a verb acts on it: its application, its ratification, its draft, the law that ratifies it;
 * and who acts.
 */
final class ActedAspects {

    /** How far behind a noun, in tokens, words may say that it has been stopped. */
    private static final int STOPPED = 4;

    /** What is done to an agreement by what is done to its application. */
    private static final Set<AgreementState> ACTING = EnumSet.of(
            AgreementState.SUSPENDED,
            AgreementState.RENEWED,
            AgreementState.TERMINATED,
            AgreementState.DENOUNCED,
            AgreementState.PROVISIONALLY_APPLIED);

    /** What does not come about by what is told beside it. */
    private static final Set<AgreementState> STOPPING =
            EnumSet.of(AgreementState.SUSPENDED, AgreementState.REJECTED, AgreementState.TERMINATED);

    private static final Set<AgreementState> REFUSED = EnumSet.of(
            AgreementState.SIGNED, AgreementState.RATIFIED, AgreementState.APPROVED, AgreementState.INITIALLED);

    /** How far from a participle, in tokens, it is told for how long. */
    private static final int TERM = 5;

    private final AgreementWords words;
    private final Numbers numbers;

    ActedAspects(AgreementWords words) {
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /** 'Suspended its application', 'froze the ratification': done to the agreement told of before. */
    boolean isActedOn(Passage passage, VerbGroup verb, AgreementState state) {
        return ACTING.contains(state) && acted(passage, verb).stream().anyMatch(n -> isHead("aspects", passage, n));
    }

    /** 'Announced the signing of', 'concluded for five years': a noun tells the step, or only a term is told. */
    boolean isOnlyTold(Passage passage, VerbGroup verb, AgreementState state) {
        List<Token> tokens = passage.tokens();
        if (state == AgreementState.AGREED) {
            for (NounPhrase noun : acted(passage, verb)) {
                WordTable.Match<AgreementState> step = words.nouns.at(tokens, noun.head());
                if (step != null
                        && step.value() != AgreementState.AGREED
                        && !noun.of().isEmpty()) {
                    return true;
                }
            }
        }
        boolean term = (verb.is(Trait.REDUCED) || verb.is(Trait.PASSIVE))
                && numbers.years(tokens, verb.verb(), verb.from() - TERM, verb.to() + TERM) != null
                && passage.times().stream().noneMatch(t -> t.date() != null && t.isPoint());
        return state == AgreementState.SIGNED && term;
    }

    /** A truce is concluded by word of mouth as often as by a signature. */
    boolean isTruce(Passage passage, VerbGroup verb, AgreementState state, InstrumentMention object) {
        return state == AgreementState.SIGNED
                && object.instrument() == Instrument.CEASEFIRE
                && words.is("concludes", passage.tokens(), verb);
    }

    /** 'The draft was initialled': that of the agreement told of before. */
    boolean isDraft(Passage passage, VerbGroup verb) {
        return acted(passage, verb).stream().anyMatch(n -> isHead("drafts", passage, n) && n.of().isEmpty());
    }

    /** 'Signed the law': one single party, and nothing else is said of the law. */
    boolean isLaw(Passage passage, VerbGroup verb, List<InstrumentMention> objects) {
        boolean paper = objects.isEmpty()
                || objects.size() == 1
                        && objects.getFirst().paper()
                        && objects.getFirst().instrument() == Instrument.OTHER;
        return paper && !verb.is(Trait.PLURAL) && acted(passage, verb).stream().anyMatch(n -> isPlainLaw(passage, n));
    }

    /** 'Promulgated it', 'promulgated the law'. */
    boolean isPromulgation(Passage passage, VerbGroup verb) {
        List<NounPhrase> acted = acted(passage, verb);
        return words.is("promulgates", passage.tokens(), verb)
                && (acted.isEmpty() || acted.stream().anyMatch(n -> n.isPronoun() || isPlainLaw(passage, n)));
    }

    /** 'Refuses to sign it', which is more than not signing. */
    boolean isRefused(Passage passage, VerbGroup verb, AgreementState state) {
        VerbGroup governor = verb.governor();
        return REFUSED.contains(state)
                && verb.is(Trait.INFINITIVE)
                && governor != null
                && governor.verb() >= 0
                && !governor.is(Trait.NEGATED)
                && words.is("refuses", passage.tokens(), governor);
    }

    /** 'In 2021 it was extended by five years': of the agreement told of before, where a day is told and nothing else is named. */
    boolean isOfItself(Step step) {
        VerbGroup verb = step.verb();
        boolean itself = verb != null && (verb.is(Trait.PASSIVE) || verb.is(Trait.OBJECT_PRONOUN));
        return itself && ACTING.contains(step.state()) && step.date() != null && step.status() == Status.ACTUAL;
    }

    /** Whether a phrase names a parliament or one of its chambers. */
    boolean isChamber(Passage passage, NounPhrase noun) {
        return isHead("chambers", passage, noun);
    }

    /** Whether a parliament or one of its chambers takes the step. */
    boolean isByChamber(Step step) {
        Passage passage = step.passage();
        VerbGroup verb = step.verb();
        boolean named = verb != null && verb.subject() != null && isChamber(passage, verb.subject());
        return named
                || passage.parties().stream()
                        .anyMatch(p -> "LEG".equals(p.actor().sector()));
    }

    /** Whether a noun tells only of what is delayed, frozen or refused: 'suspended the ratification'. */
    boolean isStopped(Passage passage, int at, AgreementState state) {
        if (STOPPING.contains(state)) {
            return false;
        }
        List<Token> tokens = passage.tokens();
        VerbGroup over = passage.verbOver(at);
        WordTable.Match<AgreementState> act = over == null || over.verb() < 0 ? null : words.verbs.at(tokens, over);
        boolean object =
                over != null && over.subject() != null && over.subject().from() > at
                        || over != null && (over.verb() < at || over.is(Trait.PASSIVE));
        boolean stops = act != null && STOPPING.contains(act.value())
                || over != null && over.verb() >= 0 && words.is("stalls", tokens, over);
        if (stops && object) {
            return true;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + STOPPED); i++) {
            WordTable.Match<AgreementState> phrase = words.phrases.at(tokens, i);
            if (phrase != null && phrase.value() == AgreementState.SUSPENDED) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlainLaw(Passage passage, NounPhrase noun) {
        boolean more = passage.parse().after(noun).stream().anyMatch(n -> !n.isTime() && n.from() <= noun.to() + 1);
        return isHead("laws", passage, noun) && (!more || isRatifying(passage, noun));
    }

    private boolean isRatifying(Passage passage, NounPhrase noun) {
        for (int i = noun.from(); i < Math.min(passage.tokens().size(), noun.to() + 3); i++) {
            WordTable.Match<AgreementState> match = words.nouns.at(passage.tokens(), i);
            if (match != null && match.value() == AgreementState.RATIFIED) {
                return true;
            }
        }
        return false;
    }

    /** What the verb acts on. */
    private static List<NounPhrase> acted(Passage passage, VerbGroup verb) {
        List<NounPhrase> acted = new ArrayList<>();
        if (verb.is(Trait.PASSIVE) || verb.is(Trait.REDUCED)) {
            add(acted, verb.subject());
        }
        if (!verb.is(Trait.REDUCED)) {
            verb.objects().forEach(o -> add(acted, o));
        }
        // what stands right behind the verb, where the parse binds nothing to it
        NounPhrase next = passage.nounAt(Math.min(verb.to(), passage.tokens().size() - 1));
        if (acted.isEmpty() && next != null && next.from() >= verb.to() && next.preposition() == null) {
            acted.add(next);
        }
        acted.removeIf(NounPhrase::isTime);
        return acted;
    }

    private static void add(List<NounPhrase> acted, @Nullable NounPhrase noun) {
        if (noun != null) {
            acted.addAll(noun.all());
        }
    }

    private boolean isHead(String set, Passage passage, NounPhrase noun) {
        for (int i = noun.from(); i < noun.to(); i++) {
            boolean near = i <= noun.head() && passage.parse().token(i).canBe(Pos.NOUN);
            int length = near ? words.set(set).at(passage.tokens(), i) : 0;
            if (length > 0 && i + length > noun.head()) {
                return true;
            }
        }
        return false;
    }

    /** 'Laws on plain packs come into force', 'sanctions in force since May': told of what is no agreement. */
    boolean isOfOther(Passage passage, @Nullable NounPhrase noun) {
        if (noun == null || noun.isPronoun() || noun.isTime()) {
            return false;
        }
        List<Token> tokens = passage.tokens();
        boolean paper = false;
        for (int i = noun.from(); i < noun.to(); i++) {
            paper = paper
                    || words.instruments.at(tokens, i) != null
                    || words.papers.at(tokens, i) != null
                    || words.set("drafts").at(tokens, i) > 0;
        }
        return !paper && tokens.get(noun.head()).is(Pos.NOUN);
    }
}
