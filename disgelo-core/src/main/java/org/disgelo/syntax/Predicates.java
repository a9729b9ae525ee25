package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What verbs say of their subject: of whom a noun behind a copula is said, and which verbs only report. */
final class Predicates {

    private final Language language;
    private final Sentence sentence;
    private final List<Chunk> chunks;

    Predicates(Language language, Sentence sentence, List<Chunk> chunks) {
        this.language = language;
        this.sentence = sentence;
        this.chunks = chunks;
    }

    boolean isCopula(VerbGroup verb) {
        return verb.verb() >= 0
                && language.copulas()
                        .contains(sentence.tokens().get(verb.verb()).lemma());
    }

    boolean isSpeech(@Nullable VerbGroup verb) {
        return verb != null
                && verb.verb() >= 0
                && language.speech().contains(sentence.tokens().get(verb.verb()).lemma());
    }

    /** 'A appelé à l'aide après avoir condamné': what is done before or after, or not done, nobody is told to do. */
    boolean isAside(VerbGroup verb) {
        if (!verb.is(Trait.INFINITIVE) && !verb.is(Trait.GERUND)) {
            return false;
        }
        String opening = sentence.tokens().get(verb.from()).lower();
        return language.asides().contains(opening) || language.withouts().contains(opening);
    }

    /** 'The king was the first leader who called on': who a predicate noun behind a copula is, or null. */
    @Nullable
    NounPhrase equal(int at, NounPhrase noun) {
        if (!isPredicate(noun)) {
            return null;
        }
        for (int i = at - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup verb) {
                // 'C'est Moscou qui': a name, and what a pronoun stands for, is who it is already
                boolean predicate = isCopula(verb)
                        && verb.is(Trait.FINITE)
                        && verb.subject != null
                        && verb.subject != noun
                        && !verb.subject.isPronoun()
                        && !sentence.tokens().get(noun.head()).is(Pos.PROPER);
                return predicate ? verb.subject : null;
            }
            boolean passed = chunk instanceof NounPhrase n && n.isTime()
                    || chunk instanceof Link l && (l.is(Link.Kind.ADVERB) || l.is(Link.Kind.QUOTE));
            if (!passed) {
                return null;
            }
        }
        return null;
    }

    /** 'Король стал первым лидером': where case tells it, the predicate stands in the instrumental. */
    private boolean isPredicate(NounPhrase noun) {
        return noun.isBare() || language.isCaseMarked() && noun.isOnly(Feature.INSTRUMENTAL);
    }
}
