package org.disgelo.syntax;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives participles behind a conjunction the auxiliary of the verb that they go on from: 'Pékin a convoqué l'ambassadeur et accusé
 * Tokyo', 'sono stati arrestati e condannati'. Without it they would say something of the noun before them.
 */
final class SharedAuxiliary {

    private final Language language;
    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final VerbChunker verbs;
    private final Map<VerbGroup, Token> auxiliaries = new IdentityHashMap<>();

    SharedAuxiliary(Language language, Scan scan) {
        this.language = language;
        this.tokens = scan.tokens;
        this.chunks = scan.chunks;
        this.verbs = new VerbChunker(scan);
    }

    void share() {
        for (int i = 1; i < chunks.size(); i++) {
            boolean goesOn = isParticiple(i) && (Coordination.at(chunks, i) || isListed(i));
            if (goesOn && chunks.get(i) instanceof VerbGroup verb) {
                VerbGroup first = composedBefore(i, tokens.get(verb.verb()));
                Token auxiliary = first == null ? null : auxiliary(first);
                if (first != null && auxiliary != null) {
                    VerbGroup shared = shared(first, auxiliary, verb);
                    auxiliaries.put(shared, auxiliary);
                    chunks.set(i, shared);
                }
            }
        }
    }

    private boolean isParticiple(int at) {
        return chunks.get(at) instanceof VerbGroup verb && verb.is(Trait.REDUCED);
    }

    /** 'A expulsé deux diplomates, rappelé son ambassadeur et condamné': behind a comma with an object, where the list goes on. */
    private boolean isListed(int at) {
        boolean comma = chunks.get(at - 1) instanceof Link link && link.is(Link.Kind.COMMA);
        boolean acts = at + 1 < chunks.size()
                && chunks.get(at + 1) instanceof NounPhrase object
                && object.isBare()
                && !object.isTime();
        for (int i = at + 1; comma && acts && i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup) {
                return isParticiple(i) && (Coordination.at(chunks, i) || isListed(i));
            }
        }
        return false;
    }

    /** The verb with auxiliary that a participle goes on from, or null: actions that it governs are passed over. */
    private @Nullable VerbGroup composedBefore(int at, Token participle) {
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof Link link && link.is(Link.Kind.BREAK)) {
                return null;
            }
            if (chunks.get(i) instanceof VerbGroup verb) {
                if (auxiliary(verb) != null) {
                    return verb.is(Trait.REFLEXIVE) ? null : verb;
                }
                if (verb.is(Trait.FINITE)) {
                    return null;
                }
                // 'ha criticato la legge approvata e accusato': the two are not said of one noun
                if (verb.is(Trait.REDUCED) && agree(tokens.get(verb.verb()), participle)) {
                    return null;
                }
            }
        }
        return null;
    }

    private @Nullable Token auxiliary(VerbGroup verb) {
        if (auxiliaries.containsKey(verb) || !tokens.get(verb.verb()).canBe(Pos.VERB, Feature.PARTICIPLE)) {
            return auxiliaries.get(verb);
        }
        for (int i = verb.verb() - 1; i >= verb.from(); i--) {
            String lemma = tokens.get(i).lemma();
            if (language.perfect().contains(lemma) || language.passive().contains(lemma)) {
                return tokens.get(i);
            }
        }
        return null;
    }

    private static boolean agree(Token a, Token b) {
        return a.is(Feature.PLURAL) == b.is(Feature.PLURAL) && a.is(Feature.FEMININE) == b.is(Feature.FEMININE);
    }

    private VerbGroup shared(VerbGroup first, Token auxiliary, VerbGroup participle) {
        Set<Trait> traits = EnumSet.copyOf(first.traits());
        traits.removeAll(
                EnumSet.of(Trait.PASSIVE, Trait.NEGATED, Trait.OBJECT_PRONOUN, Trait.INDIRECT_PRONOUN, Trait.INVERTED));
        traits.add(Trait.SHARED);
        verbs.compose(auxiliary, tokens.get(participle.verb()), traits);
        return new VerbGroup(participle.from(), participle.to(), participle.verb(), traits);
    }
}
