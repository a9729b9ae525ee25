package org.disgelo.syntax;

import java.util.List;
import java.util.function.Predicate;

/** Brackets, dashes and relative clauses, which who looks for a subject passes over. */
final class Asides {

    private static final int LONGEST = 24;

    private final List<Chunk> chunks;

    Asides(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    boolean isBracket(int at) {
        return chunks.get(at) instanceof Link link && link.lemma().equals(")");
    }

    /** Where a bracket or dash opens that closes here, or -1. */
    int parenthesis(int close) {
        String mark = ((Link) chunks.get(close)).lemma();
        if (!")-\u2013\u2014".contains(mark)) {
            return -1;
        }
        for (int i = close - 1; i >= 0 && close - i < 14; i--) {
            if (chunks.get(i) instanceof Link l
                    && (mark.equals(")") ? l.lemma().equals("(") : l.lemma().equals(mark))) {
                return i;
            }
        }
        return -1;
    }

    /** Where a bracket closes that opens here and holds no verb, or -1. */
    int closing(int open) {
        for (int i = open + 1; i < chunks.size() && i - open < 14; i++) {
            if (chunks.get(i) instanceof VerbGroup) {
                return -1;
            }
            if (isBracket(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where ', who ...,' opens that closes with this comma, or -1. */
    int relativeClause(int comma) {
        int verbs = 0;
        for (int i = comma - 1; i > 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup) {
                verbs++;
            } else if (chunk instanceof Link l) {
                if (l.is(Link.Kind.RELATIVE) && verbs > 0) {
                    return i - 1 >= 0 && chunks.get(i - 1) instanceof Link before && before.is(Link.Kind.COMMA)
                            ? i - 1
                            : i;
                }
                if (l.is(Link.Kind.BREAK)) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** Where ', convinced that Rome would not pay,' opens behind its noun that closes with this comma, or -1. */
    int participle(int comma) {
        boolean subordinate = false;
        for (int i = comma - 1; i > 1 && comma - i < LONGEST; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof Link l && l.is(Link.Kind.BREAK)) {
                return -1;
            }
            if (chunk instanceof VerbGroup verb && verb.is(VerbGroup.Trait.FINITE) && !isSubordinate(i)) {
                return -1;
            }
            subordinate |= chunk instanceof VerbGroup verb && verb.is(VerbGroup.Trait.FINITE);
            if (chunk instanceof VerbGroup verb
                    && verb.is(VerbGroup.Trait.REDUCED)
                    && chunks.get(i - 1) instanceof Link l
                    && l.is(Link.Kind.COMMA)) {
                boolean noun = chunks.get(i - 2) instanceof NounPhrase before && !before.isTime();
                return subordinate && noun ? i - 1 : -1;
            }
        }
        return -1;
    }

    /**
     * Where an aside of any kind opens behind a noun or a relative that closes with this comma, right before a verb, or -1: 'the
     * ports, Canton among them, were opened', 'who, with your help, won', 'the crews, he said, will stay'. Nothing else in it is a
     * clause of its own.
     *
     * @param says tells verbs of speech
     */
    int inserted(int comma, Predicate<VerbGroup> says) {
        for (int i = comma - 1; i > 0 && comma - i < LONGEST; i--) {
            Chunk chunk = chunks.get(i);
            boolean clause = chunk instanceof VerbGroup verb
                    && verb.is(VerbGroup.Trait.FINITE)
                    && !isSubordinate(i)
                    && !says.test(verb);
            boolean end = chunk instanceof Link l && (l.is(Link.Kind.BREAK) || l.is(Link.Kind.SUBORDINATOR));
            if (clause || end) {
                return -1;
            }
            if (chunk instanceof Link l && l.is(Link.Kind.COMMA)) {
                int before = chunks.get(i - 1) instanceof Link a && a.is(Link.Kind.ADVERB) && i > 1 ? i - 2 : i - 1;
                boolean noun = chunks.get(before) instanceof NounPhrase n && !n.isTime();
                return noun || chunks.get(before) instanceof Link r && r.is(Link.Kind.RELATIVE) ? i : -1;
            }
        }
        return -1;
    }

    /**
     * Where the clause opens that says of a noun which it is and whose object this noun is, or -1: 'the visitors who saw the
     * islands', 'the agency representing the islands'. Whose verb follows is the noun before.
     */
    int objectOf(int noun, boolean headLast) {
        for (int i = noun - 1; i > 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup verb) {
                boolean said = verb.is(VerbGroup.Trait.REDUCED) && !headLast;
                boolean attribute = (verb.is(VerbGroup.Trait.GERUND) || said)
                        && chunks.get(i - 1) instanceof NounPhrase before
                        && (said ? before.isBare() : !before.isTime());
                return attribute ? i : verb.is(VerbGroup.Trait.FINITE) ? relativeOf(i) : -1;
            }
            // 'who signed the deal and the treaty'
            boolean joined = chunks.get(i + 1) instanceof NounPhrase n && n.leader != null
                    || chunks.get(i + 1) instanceof Link l && l.is(Link.Kind.COORDINATOR);
            boolean within = chunk instanceof NounPhrase n && (n.isTime() || n.preposition() != null || joined)
                    || chunk instanceof Link l && (l.is(Link.Kind.ADVERB) || joined && l.is(Link.Kind.COORDINATOR));
            if (!within) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isSubordinate(int verb) {
        for (int i = verb - 1; i >= 0 && !(chunks.get(i) instanceof VerbGroup); i--) {
            if (chunks.get(i) instanceof Link link
                    && (link.is(Link.Kind.SUBORDINATOR) || link.is(Link.Kind.RELATIVE))) {
                return true;
            }
        }
        return false;
    }

    /** Where the relative stands that opens the clause of that verb, or -1. */
    int relativeOf(int verb) {
        for (int i = verb - 1; i >= 0 && !(chunks.get(i) instanceof VerbGroup); i--) {
            if (chunks.get(i) instanceof Link link && link.is(Link.Kind.RELATIVE)) {
                return i;
            }
        }
        return -1;
    }
}
