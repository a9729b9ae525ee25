package org.disgelo.language;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** Settles which verb of a clause is finite and which are participles and infinitives, where its place tells (German). */
final class VerbOrder {

    private final Language language;
    private final ClauseTokens clause;
    private final List<Token> tokens;

    VerbOrder(Language language, ClauseTokens clause) {
        this.language = language;
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /** Settles the verbs of the clause that these tokens are. */
    void settle(int from, int to) {
        int first = clause.skipQuotes(from, 1);
        boolean subordinate = first < to && clause.opens(first);
        if (subordinate) {
            int last = clause.skipQuotes(to - 1, -1);
            for (int i = last;
                    i > first
                            && tokens.get(i).canBe(Pos.VERB)
                            && (i == last || tokens.get(i).is(Pos.VERB));
                    i--) {
                if (i == last && clause.isFiniteAtEnd(i)) {
                    clause.finite(i);
                } else {
                    clause.reading(i, ClauseTokens::isNonFinite);
                }
            }
            return;
        }
        if (from > 0 && clause.waits(from - 1) != ClauseTokens.Waiting.NOTHING && participles(from, to)) {
            return;
        }
        if (closesBracket(from, to)) {
            return;
        }
        if (!verbAhead(from, to)) {
            findFinite(from, to);
        }
        int finite = -1;
        for (int i = from; i < to; i++) {
            if (clause.isCoordinator(i)) {
                finite = finite >= 0
                                && verbAhead(i + 1, to)
                                && !language.isAuxiliary(tokens.get(finite).lemma())
                        ? -1
                        : finite;
            } else if (clause.isAttribute(i)) {
                continue;
            } else if (tokens.get(i).is(Pos.VERB) || closes(i, to, finite)) {
                boolean marked = i > 0
                        && tokens.get(i - 1).is(Pos.PARTICLE)
                        && language.to().contains(tokens.get(i - 1).lower());
                boolean fronted = finite < 0
                        && i + 1 < to
                        && clause.isFinite(i + 1)
                        && language.isAuxiliary(tokens.get(i + 1).lemma());
                if (marked || fronted) {
                    clause.reading(i, ClauseTokens::isNonFinite);
                } else if (finite < 0) {
                    clause.finite(i);
                    finite = tokens.get(i).is(Feature.FINITE) ? i : finite;
                } else if (language.isAuxiliary(tokens.get(finite).lemma())) {
                    clause.reading(i, ClauseTokens::isNonFinite);
                    noSecond(i);
                } else {
                    noSecond(i);
                }
            }
        }
    }

    /** Reads the verbs that close what the clause before the one put between opened: 'wurde A, der B war, verurteilt'. */
    private boolean closesBracket(int from, int to) {
        int last = clause.skipQuotes(to - 1, -1);
        boolean may = from > 0
                && last >= from
                && !tokens.get(last).capitalised()
                && !clause.isCoordinator(from)
                && tokens.get(last).readings().stream().anyMatch(ClauseTokens::isNonFinite)
                && clause.opensBracket(from - 1);
        if (!may) {
            return false;
        }
        int first = last;
        while (first > from
                && !tokens.get(first - 1).capitalised()
                && tokens.get(first - 1).is(Pos.VERB)
                && tokens.get(first - 1).readings().stream().anyMatch(ClauseTokens::isNonFinite)) {
            first--;
        }
        if (verbAhead(from, first)) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            clause.reading(i, ClauseTokens::isNonFinite);
        }
        return true;
    }

    /** A clause has one finite verb: in 'hat sich bereit erklärt', 'zeigte sich besorgt' the form beside it is none. */
    private void noSecond(int at) {
        Token token = tokens.get(at);
        if (clause.isFinite(at) && token.is(Feature.FINITE) && !token.capitalised()) {
            clause.reading(at, r -> r.pos() == Pos.VERB && r.is(Feature.PARTICIPLE));
            clause.reading(at, r -> r.pos() != Pos.VERB);
        }
    }

    /** Reads the verbs of a clause that shares the auxiliary of another as participles; false where it cannot be so. */
    private boolean participles(int from, int to) {
        List<Integer> found = new ArrayList<>();
        int last = clause.skipQuotes(to - 1, -1);
        for (int i = from; i < to; i++) {
            boolean closing = i == last
                    || clause.isCoordinator(i + 1)
                    || i + 1 == last && language.isAuxiliary(tokens.get(last).lemma());
            if (closing && clause.isParticiple(i)) {
                found.add(i);
            } else if (clause.isFinite(i)
                    && !(i == last && language.isAuxiliary(tokens.get(i).lemma()))) {
                return false;
            }
        }
        found.forEach(i -> clause.reading(i, r -> r.pos() == Pos.VERB && r.is(Feature.PARTICIPLE)));
        return !found.isEmpty();
    }

    /** In a clause without verb a form that may be one, where no article waits for its noun: 'Im Mai beantragten Kiew und ...'. */
    private void findFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean may =
                    !token.is(Pos.VERB) && token.canBe(Pos.VERB, Feature.FINITE) && (!token.capitalised() || i == 0);
            if (may && clause.article(i) < 0 && (i == from || !tokens.get(i - 1).is(Pos.ADJECTIVE))) {
                clause.finite(i);
                return;
            }
        }
    }

    /** Whether a word at the clause's end can only be the verb that its auxiliary waits for: 'hat ... verboten'. */
    private boolean closes(int at, int to, int finite) {
        return at == clause.skipQuotes(to - 1, -1)
                && !tokens.get(at).capitalised()
                && tokens.get(at).canBe(Pos.VERB)
                && (finite >= 0 && language.isAuxiliary(tokens.get(finite).lemma())
                        || at > 0
                                && language.to().contains(tokens.get(at - 1).lower())
                                && clause.infinitiveFollows(at - 1));
    }

    private boolean verbAhead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }
}
