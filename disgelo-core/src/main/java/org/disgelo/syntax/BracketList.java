package org.disgelo.syntax;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** 'The signatories (Iran, China and Russia) meet': a list in brackets says who the noun before it are. */
final class BracketList {

    private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "-");

    private BracketList() {}

    /**
     * Makes a list that opens here, within a bracket, the apposition of the noun before; behind a dash where that noun counts equals.
     *
     * @param equals whether a noun is one of those by which two or more of a kind are counted: 'the three countries - A, B and C'
     */
    static void bind(List<Chunk> chunks, int at, UnaryOperator<NounPhrase> outermost, Predicate<NounPhrase> equals) {
        if (chunks.get(at) instanceof NounPhrase noun
                && !noun.joined.isEmpty()
                && chunks.get(at - 1) instanceof Link opener
                && chunks.get(at - 2) instanceof NounPhrase before
                && (noun.preposition() == null || noun.preposition().equals(before.preposition()))
                && !before.isTime()
                && (opener.lemma().equals("(") || DASHES.contains(opener.lemma()) && equals.test(before))) {
            NounPhrase first = equals.test(before) ? before : outermost.apply(before);
            if (first.apposition == null && first.joined.isEmpty()) {
                first.apposition = noun;
            }
        }
    }
}
