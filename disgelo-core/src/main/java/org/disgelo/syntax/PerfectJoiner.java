package org.disgelo.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Joins an auxiliary with its participle when a time, a place or a remark stands between them: 'a hier condamné', 'ha, secondo
 * Parigi, firmato', 'has on Monday expelled'.
 */
final class PerfectJoiner {

    private static final int WIDEST_GAP = 14;

    private final Language language;
    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final VerbChunker verbs;

    PerfectJoiner(Language language, Scan scan) {
        this.language = language;
        this.tokens = scan.tokens;
        this.chunks = scan.chunks;
        this.verbs = new VerbChunker(scan);
    }

    void join() {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup auxiliary && isOpen(auxiliary)) {
                VerbGroup participle = participle(i, auxiliary);
                if (participle != null) {
                    chunks.set(chunks.indexOf(participle), joined(auxiliary, participle));
                    String word = tokens.get(auxiliary.from()).lower();
                    chunks.set(i, new Link(auxiliary.from(), auxiliary.to(), Link.Kind.ADVERB, word));
                }
            }
        }
    }

    private boolean isOpen(VerbGroup verb) {
        return verb.is(Trait.FINITE)
                && verb.verb() >= 0
                && language.perfect().contains(tokens.get(verb.verb()).lemma());
    }

    /** The participle that the auxiliary waits for, or null: only what is no object and no subject may stand between. */
    private @Nullable VerbGroup participle(int at, VerbGroup auxiliary) {
        boolean also = language.passive().contains(tokens.get(auxiliary.verb()).lemma());
        int commas = 0;
        boolean phrase = false;
        boolean adverbs = true;
        for (int i = at + 1; i < chunks.size() && chunks.get(i).from() - auxiliary.to() <= WIDEST_GAP; i++) {
            switch (chunks.get(i)) {
                case VerbGroup verb -> {
                    // 'est à Paris accompagné': of the verb to be only a remark or a time parts its passive
                    boolean sure = commas == 2 || commas == 0 && !(also && phrase);
                    // 'were once again bombed': where adverbs alone part them no past can stand
                    boolean strict = also && !adverbs;
                    return sure && i > at + 1 && isParticiple(verb, strict) ? verb : null;
                }
                case NounPhrase noun -> {
                    if (noun.preposition() == null && !noun.isTime()) {
                        return null;
                    }
                    phrase |= !noun.isTime();
                    adverbs = false;
                }
                case Link link -> {
                    commas += link.is(Link.Kind.COMMA) ? 1 : 0;
                    adverbs &= link.is(Link.Kind.ADVERB);
                    if (!link.is(Link.Kind.COMMA) && !link.is(Link.Kind.ADVERB)) {
                        return null;
                    }
                }
            }
        }
        return null;
    }

    /** 'Has on Monday expelled': what might be a finite verb elsewhere is a participle behind a 'has' without object. */
    private boolean isParticiple(VerbGroup verb, boolean strict) {
        return verb.verb() >= 0
                && !(strict && verb.is(Trait.FINITE))
                && !verb.is(Trait.INFINITIVE)
                && !verb.is(Trait.GERUND)
                && tokens.get(verb.from()).canBe(Pos.VERB, Feature.PARTICIPLE);
    }

    private VerbGroup joined(VerbGroup auxiliary, VerbGroup participle) {
        Set<Trait> traits = EnumSet.copyOf(auxiliary.traits());
        traits.remove(Trait.PASSIVE);
        if (participle.is(Trait.REDUCED) || participle.is(Trait.FINITE)) {
            verbs.compose(tokens.get(auxiliary.verb()), tokens.get(participle.verb()), traits);
        } else if (participle.is(Trait.PASSIVE)) {
            traits.add(Trait.PASSIVE);
        }
        return new VerbGroup(participle.from(), participle.to(), participle.verb(), traits);
    }
}
