package org.disgelo.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;

/** The words of a sentence while {@link WordOrder} settles them: where clauses end, what can be a finite verb, which reading holds. */
final class ClauseTokens {

    private static final String BOUNDARIES = ",;:.!?()\u2013\u2014\u2026";
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019\u201A'";

    private final Language language;
    private final List<Token> tokens;
    private final BitSet attributes = new BitSet();

    ClauseTokens(Language language, List<Token> tokens) {
        this.language = language;
        this.tokens = new ArrayList<>(tokens);
    }

    /** The words as they are settled so far; who changes a reading changes this list. */
    List<Token> tokens() {
        return tokens;
    }

    /** Marks a participle before its noun that has phrases of its own. */
    void attribute(int at) {
        attributes.set(at);
    }

    boolean isAttribute(int at) {
        return attributes.get(at);
    }

    boolean isQuote(Token token) {
        return QUOTES.contains(token.lower());
    }

    boolean isBoundary(int at) {
        Token token = tokens.get(at);
        return BOUNDARIES.contains(token.lower()) && !(token.joined() && "\u2013".equals(token.lower()));
    }

    boolean isCoordinator(int at) {
        return language.coordinators().contains(tokens.get(at).lower());
    }

    int skipQuotes(int at, int step) {
        int i = at;
        while (i >= 0 && i < tokens.size() && QUOTES.contains(tokens.get(i).lower())) {
            i += step;
        }
        return i;
    }

    int end(int at) {
        int i = at + 1;
        while (i < tokens.size() && !isBoundary(i)) {
            i++;
        }
        return i;
    }

    boolean isParticiple(int at) {
        return !tokens.get(at).capitalised() && tokens.get(at).canBe(Pos.VERB, Feature.PARTICIPLE);
    }

    /** At a clause's end an inflected participle is a verb: ', das die Minister unterzeichneten'. */
    boolean isFiniteAtEnd(int at) {
        Token token = tokens.get(at);
        boolean marked = at > 0 && language.to().contains(tokens.get(at - 1).lower());
        return isFinite(at) || !marked && !token.capitalised() && token.canBe(Pos.VERB, Feature.FINITE);
    }

    /** 'Die sich weigerten zu gehen', 'die drohten abzuziehen': where a clause ends in an infinitive, the finite verb before it. */
    int beforeInfinitive(int last) {
        if (last < 1 || !tokens.get(last).canBe(Pos.VERB, Feature.INFINITIVE)) {
            return last;
        }
        boolean marked = language.to().contains(tokens.get(last - 1).lower());
        int before = marked ? last - 2 : tokens.get(last).canBe(Pos.VERB, Feature.FINITE) ? -1 : last - 1;
        boolean verb = before >= 0
                && tokens.get(before).canBe(Pos.VERB, Feature.FINITE)
                && !tokens.get(before).capitalised()
                && !language.isAuxiliary(tokens.get(before).lemma());
        return verb ? before : last;
    }

    boolean isFinite(int at) {
        Token token = tokens.get(at);
        boolean marked = at > 0
                && language.to().contains(tokens.get(at - 1).lower())
                && token.canBe(Pos.VERB, Feature.INFINITIVE);
        return token.is(Pos.VERB) && token.canBe(Pos.VERB, Feature.FINITE) && !marked && !attributes.get(at);
    }

    /** What the participle at a clause's end leaves to the clause behind the comma. */
    enum Waiting {
        /** Nothing: the clause is whole, or there is no participle. */
        NOTHING,
        /** Its auxiliary: 'dass Peru A gestoppt, B abgebaut habe'. */
        FOR_AUXILIARY,
        /** Its auxiliary is told and may hold for the next one: 'hat A gestoppt, B abgebaut'. */
        FOR_MORE
    }

    Waiting waits(int comma) {
        int last = skipQuotes(comma - 1, -1);
        if (last < 1 || !tokens.get(comma).lower().equals(",") || !isParticiple(last) || isFinite(last)) {
            return Waiting.NOTHING;
        }
        int first = last;
        boolean auxiliary = false;
        while (first > 0 && !isBoundary(first - 1)) {
            first--;
            auxiliary |=
                    isFinite(first) && language.isAuxiliary(tokens.get(first).lemma());
        }
        if (auxiliary) {
            return Waiting.FOR_MORE;
        }
        return opens(skipQuotes(first, 1)) ? Waiting.FOR_AUXILIARY : first > 0 ? waits(first - 1) : Waiting.NOTHING;
    }

    /**
     * Whether the clause that others, closed by this comma, were put into has opened its bracket and waits for the end of it:
     * 'wurde ein Pilot, der abgestürzt war, in Minsk verurteilt'.
     */
    boolean opensBracket(int comma) {
        int to = comma;
        while (to > 0) {
            int first = to - 1;
            while (first > 0 && !isBoundary(first - 1)) {
                first--;
            }
            if (opens(skipQuotes(first, 1)) || first > 0 && isAside(first, to)) {
                to = first - 1;
                continue;
            }
            return to < comma && opensBracket(first, to);
        }
        return false;
    }

    /** Whether an apposition ends with this comma in a clause that has not had its last verb: 'nachdem Polen, der Nachbar im Westen,'. */
    boolean waitsForVerb(int comma) {
        int to = comma;
        int asides = 0;
        while (to > 0) {
            int first = to - 1;
            while (first > 0 && !isBoundary(first - 1)) {
                first--;
            }
            boolean opens = opens(skipQuotes(first, 1));
            if (opens || first == 0 || !isAside(first, to)) {
                return asides > 0 && (opens ? isVerbless(first, to) : opensBracket(first, to));
            }
            asides++;
            to = first - 1;
        }
        return false;
    }

    /** 'Hat den Minister, Sergej Lawrow, kritisiert': what says more of somebody between commas is no clause. */
    private boolean isAside(int from, int to) {
        return tokens.get(from - 1).lower().equals(",") && isVerbless(from, to);
    }

    /** Whether neither a finite verb nor a coordinator is among these words. */
    boolean isVerbless(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i) || isCoordinator(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean opensBracket(int from, int to) {
        boolean auxiliary = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (isFinite(i)) {
                if (auxiliary || !language.isAuxiliary(token.lemma())) {
                    return false;
                }
                auxiliary = true;
            }
        }
        int last = skipQuotes(to - 1, -1);
        Token closing = tokens.get(last);
        return auxiliary
                && (closing.capitalised() || closing.readings().stream().noneMatch(ClauseTokens::isNonFinite));
    }

    boolean infinitiveFollows(int at) {
        return at + 1 < tokens.size()
                && !tokens.get(at + 1).capitalised()
                && tokens.get(at + 1).canBe(Pos.VERB, Feature.INFINITIVE);
    }

    /** The article that a noun further on still waits for, or -1. */
    int article(int at) {
        boolean governed = false;
        for (int i = at - 1; i >= 0 && !isBoundary(i); i--) {
            Token token = tokens.get(i);
            if (isFinite(i) && !token.canBe(Pos.ADJECTIVE) || token.is(Pos.RELATIVE)) {
                return -1;
            }
            if (token.is(Pos.DETERMINER)) {
                boolean preposition = i > 0 && tokens.get(i - 1).is(Pos.PREPOSITION);
                boolean own = nounBetween(i, at);
                if (!own || i + 1 < at && tokens.get(i + 1).is(Pos.PREPOSITION)) {
                    return i;
                }
                if (!preposition && !governed) {
                    return -1;
                }
                governed = false;
            }
            governed |= token.is(Pos.PREPOSITION);
        }
        return -1;
    }

    /** Whether the determiner at that place has a noun of its own before the participle. */
    boolean nounBetween(int determiner, int participle) {
        for (int i = determiner + 1; i < participle; i++) {
            Token token = tokens.get(i);
            if (token.is(Pos.NOUN) || token.is(Pos.PROPER)) {
                return true;
            }
            if (!token.is(Pos.ADJECTIVE) && !token.is(Pos.NUMBER) && !token.is(Pos.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    boolean opens(int at) {
        Token token = tokens.get(at);
        boolean conjunction =
                token.is(Pos.CONJUNCTION) && language.subordinators().contains(token.lower());
        boolean governed = token.is(Pos.PREPOSITION)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(Pos.RELATIVE);
        return conjunction
                || governed
                || token.is(Pos.RELATIVE)
                || isCoordinator(at) && at + 1 < tokens.size() && opens(at + 1);
    }

    static boolean isNonFinite(Reading reading) {
        return reading.pos() == Pos.VERB && (reading.is(Feature.PARTICIPLE) || reading.is(Feature.INFINITIVE));
    }

    void prefer(int at, Pos pos) {
        reading(at, r -> r.pos() == pos);
    }

    /** The finite reading, of the third person if there is one: news says 'er', not 'ihr'. */
    void finite(int at) {
        reading(at, ClauseTokens::isFinite);
        reading(at, r -> isFinite(r) && r.is(Feature.THIRD));
    }

    void reading(int at, Predicate<Reading> wanted) {
        Token token = tokens.get(at);
        List<Reading> ordered =
                new ArrayList<>(token.readings().stream().filter(wanted).toList());
        if (!ordered.isEmpty()) {
            token.readings().stream().filter(wanted.negate()).forEach(ordered::add);
            tokens.set(at, token.with(List.copyOf(ordered)));
        }
    }

    /** The token as another part of speech, with the case, number and gender of all of its readings. */
    static Token as(Token token, Pos pos) {
        List<Reading> readings = token.readings().stream()
                .map(r -> new Reading(r.lemma(), pos, r.features()))
                .distinct()
                .toList();
        return token.with(readings);
    }

    static boolean isFinite(Reading reading) {
        return reading.pos() == Pos.VERB && reading.is(Feature.FINITE);
    }
}
