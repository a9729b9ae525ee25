package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Verbs that go on from another: behind a conjunction, or behind a comma only. */
final class Coordination {

    private final Language language;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final NumberAgreement agreement;
    private final Predicates predicates;

    Coordination(
            Language language,
            Sentence sentence,
            List<Chunk> chunks,
            NumberAgreement agreement,
            Predicates predicates) {
        this.language = language;
        this.sentence = sentence;
        this.chunks = chunks;
        this.agreement = agreement;
        this.predicates = predicates;
    }

    /** Whether a coordinator stands directly before the group (adverbs and time passed over). */
    boolean at(int at) {
        return at(chunks, at);
    }

    static boolean at(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof Link l && l.is(Link.Kind.COORDINATOR)) {
                return true;
            }
            boolean passed = chunk instanceof Link l && (l.is(Link.Kind.ADVERB) || l.is(Link.Kind.QUOTE))
                    || chunk instanceof NounPhrase n && n.isTime();
            if (!passed) {
                return false;
            }
        }
        return false;
    }

    /**
     * The finite verb that a coordinated one goes on from, participles and infinitives passed over, and a relative clause too that
     * a comma closes: 'helps those affected and pays', 'Rome, which hosts the talks, and paid'.
     */
    @Nullable
    VerbGroup goesOnFrom(int at) {
        int link = at - 1;
        while (link > 0 && !(chunks.get(link) instanceof Link l && l.is(Link.Kind.COORDINATOR))) {
            link--;
        }
        boolean closed = link > 0 && chunks.get(link - 1) instanceof Link l && l.is(Link.Kind.COMMA);
        VerbGroup nearest = null;
        for (int i = link - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof Link l && l.is(Link.Kind.BREAK)) {
                break;
            }
            if (chunks.get(i) instanceof VerbGroup before) {
                nearest = nearest == null ? before : nearest;
                if (before.is(Trait.FINITE) && !(closed && before.is(Trait.RELATIVE))) {
                    return before;
                }
            }
        }
        return nearest;
    }

    /** Who did what stands before a comma and goes on behind it without more ado: 'Israel strikes Gaza, kills three and takes'. */
    @Nullable
    NounPhrase listed(int comma, VerbGroup verb) {
        if (predicates.isSpeech(verb) && !new SpeakerBehind(chunks, predicates).goesOn(chunks.indexOf(verb))
                || verb.verb() >= 0
                        && language.intransitives()
                                .contains(sentence.tokens().get(verb.verb()).lemma())) {
            return null;
        }
        for (int i = comma - 1; i >= 0; i--) {
            switch (chunks.get(i)) {
                case VerbGroup before -> {
                    if (before.is(Trait.FINITE)) {
                        // ', the ministry said,' is put in; 'Chile declares an emergency, closes' is told in full
                        boolean putIn = predicates.isSpeech(before)
                                && !(chunks.get(i + 1) instanceof NounPhrase object && object.isBare());
                        boolean main = !before.is(Trait.RELATIVE) && before.governor == null && i < comma - 1 && !putIn;
                        return main && before.subject != null && !agreement.isBroken(before.subject, verb)
                                ? before.subject
                                : null;
                    }
                }
                case NounPhrase noun -> {}
                case Link link -> {
                    if (!link.is(Link.Kind.ADVERB) && !link.is(Link.Kind.QUOTE)) {
                        return null;
                    }
                }
            }
        }
        return null;
    }
}
