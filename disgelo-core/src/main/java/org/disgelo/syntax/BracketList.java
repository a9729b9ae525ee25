package org.disgelo.syntax;

import java.util.List;
import java.util.function.UnaryOperator;

/** 'The signatories (Iran, China and Russia) meet': a list in brackets says who the noun before it are. */
final class BracketList {

    private BracketList() {}

    /** Makes a list that opens here, within a bracket, the apposition of the noun before. */
    static void bind(List<Chunk> chunks, int at, UnaryOperator<NounPhrase> outermost) {
        if (chunks.get(at) instanceof NounPhrase noun
                && !noun.joined.isEmpty()
                && noun.preposition() == null
                && chunks.get(at - 1) instanceof Link bracket
                && bracket.lemma().equals("(")
                && chunks.get(at - 2) instanceof NounPhrase before
                && !before.isTime()) {
            NounPhrase first = outermost.apply(before);
            if (first.apposition == null && first.joined.isEmpty()) {
                first.apposition = noun;
            }
        }
    }
}
