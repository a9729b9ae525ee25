package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.text.Feature;
import org.disgelo.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Who does what a noun is about, told by whose noun it is: 'la decisión de Italia de suspender las conversaciones'. */
final class Decisions {

    private final Language language;
    private final Sentence sentence;
    private final List<Chunk> chunks;

    Decisions(Language language, Sentence sentence, List<Chunk> chunks) {
        this.language = language;
        this.sentence = sentence;
        this.chunks = chunks;
    }

    /** The noun of which an infinitive says what was decided, with its owner; null if the noun before is none, or nobody's. */
    @Nullable
    NounPhrase maker(int at, VerbGroup verb) {
        boolean attribute =
                language.of().contains(sentence.tokens().get(verb.from()).lemma());
        if (!attribute || at == 0 || !(chunks.get(at - 1) instanceof NounPhrase noun) || noun.isTime()) {
            return null;
        }
        NounPhrase top = noun.outermost();
        return top.of().isEmpty() ? null : top;
    }

    /** The same behind another verb, where it is not somebody who is told to act: 'acusó al ministro de Rusia de mentir'. */
    @Nullable
    NounPhrase untold(int at, VerbGroup verb) {
        NounPhrase maker = verb.is(VerbGroup.Trait.INFINITIVE) ? maker(at, verb) : null;
        boolean told = maker != null
                && maker.preposition() != null
                && language.addressees().contains(maker.preposition());
        return told ? null : maker;
    }

    /** 'A convoqué l'ambassadeur pour protester': what one does to an end one does oneself; 'pour avoir' gives a reason. */
    boolean isAim(VerbGroup verb) {
        return language.purposes().contains(sentence.tokens().get(verb.from()).lower())
                && !sentence.tokens().get(verb.verb()).is(Feature.PARTICIPLE);
    }
}
