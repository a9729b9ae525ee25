package org.disgelo.coding;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** 'Rejected the accusation that Georgia arms the rebels', 'the fear that Iran attacks': what is told as the content of such a noun. */
record Alleged(Language language, Parse parse) {

    /** Whether the clause of a verb tells what a noun of that kind says, or what somebody denies. */
    boolean is(VerbGroup verb) {
        return isDenied(verb) || isOfNoun(verb);
    }

    /** 'Moscow denied that Russia had armed Libya'. */
    private boolean isDenied(VerbGroup verb) {
        VerbGroup above = verb.governor();
        return above != null
                && verb.bond() == Bond.CLAUSE
                && above.verb() >= 0
                && !above.is(Trait.NEGATED)
                && language.denying().contains(parse.token(above.verb()).lemma());
    }

    private boolean isOfNoun(VerbGroup verb) {
        List<Chunk> chunks = parse.chunks();
        for (int i = chunks.indexOf(verb) - 1; i > 0; i--) {
            switch (chunks.get(i)) {
                case VerbGroup other -> {
                    if (other.is(Trait.FINITE)) {
                        return false;
                    }
                }
                case Link link -> {
                    if (link.kind() == Link.Kind.SUBORDINATOR) {
                        return !language.circumstances().contains(link.lemma()) && isBehindNoun(i);
                    }
                    if (link.kind() == Link.Kind.RELATIVE) {
                        return opens(link, verb) && isBehindNoun(i);
                    }
                    if (link.kind() == Link.Kind.BREAK) {
                        return false;
                    }
                }
                case NounPhrase noun -> {}
            }
        }
        return false;
    }

    /** 'L'accusation selon laquelle', 'claims that Russia armed Libya': what looks like a relative, and leaves nothing of its clause open. */
    private boolean opens(Link link, VerbGroup verb) {
        boolean according = link.from() > 0
                && language.asides().contains(parse.token(link.from() - 1).lemma());
        boolean whole = verb.subject() != null
                && verb.subject().from() >= link.to()
                && verb.objects().stream().anyMatch(o -> o.from() > verb.from());
        return according
                || whole
                        && language.subordinators()
                                .contains(parse.token(link.from()).lower());
    }

    /** What stands before the conjunction: the noun, 'в том' and a comma aside, or a verb that has it as its object. */
    private boolean isBehindNoun(int conjunction) {
        List<Chunk> chunks = parse.chunks();
        for (int i = conjunction - 1; i >= 0; i--) {
            switch (chunks.get(i)) {
                case NounPhrase noun -> {
                    Token head = parse.token(noun.head());
                    boolean pronoun =
                            noun.isPronoun() || head.as(Pos.PRONOUN) != null || head.as(Pos.DETERMINER) != null;
                    if (!pronoun) {
                        return isOne(noun);
                    }
                }
                case VerbGroup verb -> {
                    return verb.objects().stream().anyMatch(this::isOne);
                }
                case Link link -> {
                    if (link.kind() != Link.Kind.COMMA && link.kind() != Link.Kind.ADVERB) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private boolean isOne(NounPhrase noun) {
        return language.alleged().contains(parse.token(noun.head()).lemma().toLowerCase(java.util.Locale.ROOT));
    }
}
