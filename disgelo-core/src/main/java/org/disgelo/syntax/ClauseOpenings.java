package org.disgelo.syntax;

import java.util.List;

/** Where clauses open, which part phrases that would be a list otherwise. */
record ClauseOpenings(List<Chunk> chunks) {

    /** Whether the phrase (with what hangs on it) is followed by a finite verb, of which it may be the subject. */
    boolean opensAt(int at) {
        for (int i = at + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup verb) {
                return verb.is(VerbGroup.Trait.FINITE);
            }
            // ', and the president, Ana Ruiz, spoke'
            int named = apposed(i);
            if (named > 0) {
                i = named;
                continue;
            }
            boolean skipped = chunk instanceof NounPhrase n && (n.preposition() != null || n.isTime())
                    || chunk instanceof Link l && (l.is(Link.Kind.ADVERB) || l.is(Link.Kind.QUOTE));
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    /** Where an apposition between two commas closes that opens here, or -1. */
    private int apposed(int at) {
        boolean closed = at + 2 < chunks.size()
                && chunks.get(at) instanceof Link open
                && open.is(Link.Kind.COMMA)
                && chunks.get(at + 1) instanceof NounPhrase noun
                && noun.isBare()
                && chunks.get(at + 2) instanceof Link close
                && close.is(Link.Kind.COMMA);
        return closed ? at + 2 : -1;
    }

    /** Whether a finite verb of the same clause stands before. */
    boolean verbBefore(int at) {
        boolean comma = false;
        for (int i = at; i >= 0; i--) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                if (verb.is(VerbGroup.Trait.FINITE)) {
                    return !comma || !isSubordinate(i);
                }
            } else if (chunks.get(i) instanceof Link l) {
                if (l.is(Link.Kind.SUBORDINATOR)
                        || l.is(Link.Kind.RELATIVE)
                        || l.is(Link.Kind.BREAK)
                        || endsQuotation(i)) {
                    return false;
                }
                comma |= l.is(Link.Kind.COMMA);
            }
        }
        return false;
    }

    /** '"This must end," Oman and Yemen said': behind a comma and a quotation mark those speak who are named next. */
    private boolean endsQuotation(int at) {
        return chunks.get(at) instanceof Link quote
                && quote.is(Link.Kind.QUOTE)
                && (isComma(at - 1) || isComma(at + 1));
    }

    private boolean isComma(int at) {
        return at >= 0 && at < chunks.size() && chunks.get(at) instanceof Link link && link.is(Link.Kind.COMMA);
    }

    /** Whether all up to there stands before the subject: it opens with a preposition, a conjunction or an infinite verb. */
    boolean isFronted(int at) {
        int first = at;
        while (first > 0 && !(chunks.get(first - 1) instanceof Link l && l.is(Link.Kind.BREAK))) {
            first--;
            // 'In a call to the president, Ana Ruiz, Lula urged'
            if (explains(first + 1)) {
                continue;
            }
            if (chunks.get(first) instanceof Link l && l.is(Link.Kind.COMMA)
                    || chunks.get(first) instanceof VerbGroup verb && verb.is(VerbGroup.Trait.FINITE)) {
                return false;
            }
        }
        return switch (chunks.get(first)) {
            case NounPhrase noun -> noun.preposition() != null;
            case VerbGroup verb -> true;
            case Link link -> link.is(Link.Kind.SUBORDINATOR);
        };
    }

    /** Whether a phrase behind a comma says who is meant before it. */
    private boolean explains(int at) {
        return at > 1
                && chunks.get(at - 2) instanceof NounPhrase before
                && before.outermost().apposition() == chunks.get(at);
    }

    /** Whether the verb belongs to a clause that opens before the main one: 'Before Petro took office, X and Y agreed'. */
    private boolean isSubordinate(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof VerbGroup) {
                return false;
            }
            if (chunks.get(i) instanceof Link l && !l.is(Link.Kind.ADVERB) && !l.is(Link.Kind.QUOTE)) {
                return l.is(Link.Kind.SUBORDINATOR);
            }
        }
        return false;
    }
}
