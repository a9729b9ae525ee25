package org.disgelo.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;

/**
 * Settles what only a word's place in its clause can tell where the finite verb stands second in a main clause and last in
 * a subordinate one (German): whether 'die' is an article or a relative, 'als' and 'seit' open a clause or a phrase, 'zu'
 * belongs to an infinitive, and 'erklärt', 'verhandeln' are finite verbs or not.
 */
final class WordOrder {

    private static final String BOUNDARIES = ",;:.!?()\u2013\u2014\u2026";
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019\u201A'";

    private final Language language;
    private final List<Token> tokens;
    private final BitSet attributes = new BitSet();

    WordOrder(Language language, List<Token> tokens) {
        this.language = language;
        this.tokens = new ArrayList<>(tokens);
    }

    List<Token> settle() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (language.articleRelatives().contains(token.lower())) {
                if (opensRelative(i)) {
                    tokens.set(i, as(token, Pos.RELATIVE));
                }
            } else if (language.to().contains(token.lower()) && token.canBe(Pos.PARTICLE)) {
                prefer(i, infinitiveFollows(i) ? Pos.PARTICLE : startsPhrase(i + 1) ? Pos.PREPOSITION : Pos.ADVERB);
            } else if (token.canBe(Pos.CONJUNCTION) && language.subordinators().contains(token.lower())) {
                boolean opens = opensAt(i) && (isVerbFinal(i) || endsInInfinitive(i));
                prefer(i, opens ? Pos.CONJUNCTION : token.canBe(Pos.PREPOSITION) ? Pos.PREPOSITION : Pos.ADVERB);
            }
        }
        for (int i = 1; i + 1 < tokens.size(); i++) {
            hyphen(i);
            attribute(i);
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            standsAlone(i);
        }
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || isBoundary(i)) {
                verbs(from, i);
                from = i + 1;
            }
        }
        return List.copyOf(tokens);
    }

    // --- clauses

    private boolean isBoundary(int at) {
        Token token = tokens.get(at);
        return BOUNDARIES.contains(token.lower()) && !(token.joined() && "\u2013".equals(token.lower()));
    }

    /** Whether a clause can open at that token. */
    private boolean opensAt(int at) {
        int before = skipQuotes(at - 1, -1);
        return before < 0 || isBoundary(before) || isCoordinator(before);
    }

    private boolean isCoordinator(int at) {
        return language.coordinators().contains(tokens.get(at).lower());
    }

    private int skipQuotes(int at, int step) {
        int i = at;
        while (i >= 0 && i < tokens.size() && QUOTES.contains(tokens.get(i).lower())) {
            i += step;
        }
        return i;
    }

    private int end(int at) {
        int i = at + 1;
        while (i < tokens.size() && !isBoundary(i)) {
            i++;
        }
        return i;
    }

    /** Whether the clause that opens there has its one finite verb at its end. */
    private boolean isVerbFinal(int at) {
        int last = skipQuotes(end(at) - 1, -1);
        if (last <= at || !isFiniteAtEnd(last)) {
            return coordinatedFinal(at);
        }
        for (int i = at + 1; i < last; i++) {
            // 'hat A gestoppt, das B abgebaut und sich verpflichtet': participles that share an auxiliary
            if (isCoordinator(i + 1)
                    && isParticiple(i)
                    && !isFinite(i)
                    && tokens.get(last).canBe(Pos.VERB, Feature.PARTICIPLE)) {
                return false;
            }
            boolean earlier = isFinite(i)
                    && !tokens.get(i).canBe(Pos.VERB, Feature.PARTICIPLE)
                    && !tokens.get(i).canBe(Pos.VERB, Feature.INFINITIVE);
            if (earlier && !isCoordinator(i + 1)) {
                return i == last - 1 && language.isAuxiliary(tokens.get(last).lemma());
            }
        }
        return true;
    }

    private boolean isParticiple(int at) {
        return !tokens.get(at).capitalised() && tokens.get(at).canBe(Pos.VERB, Feature.PARTICIPLE);
    }

    /** 'dass Peru zustimmt und das Gesetz ...': the first clause ends before a coordinator. */
    private boolean coordinatedFinal(int at) {
        int end = end(at);
        for (int i = at + 2; i < end; i++) {
            if (isFinite(i)) {
                return i + 1 < end && isCoordinator(i + 1);
            }
        }
        return false;
    }

    /** At a clause's end an inflected participle is a verb: ', das die Minister unterzeichneten'. */
    private boolean isFiniteAtEnd(int at) {
        Token token = tokens.get(at);
        boolean marked = at > 0 && language.to().contains(tokens.get(at - 1).lower());
        return isFinite(at) || !marked && !token.capitalised() && token.canBe(Pos.VERB, Feature.FINITE);
    }

    private boolean isFinite(int at) {
        Token token = tokens.get(at);
        boolean marked = at > 0
                && language.to().contains(tokens.get(at - 1).lower())
                && token.canBe(Pos.VERB, Feature.INFINITIVE);
        return token.is(Pos.VERB) && token.canBe(Pos.VERB, Feature.FINITE) && !marked && !attributes.get(at);
    }

    private boolean endsInInfinitive(int at) {
        int last = skipQuotes(end(at) - 1, -1);
        return last > at && tokens.get(last).canBe(Pos.VERB, Feature.INFINITIVE) && !isFinite(last);
    }

    /** Behind a comma (and a preposition), and the verb at the end. */
    private boolean opensRelative(int at) {
        int before = at - 1;
        if (before > 0 && tokens.get(before).is(Pos.PREPOSITION)) {
            before--;
        }
        before = skipQuotes(before, -1);
        boolean comma = before >= 0 && tokens.get(before).lower().equals(",");
        boolean verbFollows =
                at + 1 < tokens.size() && isFinite(at + 1) && !isBoundary(Math.min(at + 2, tokens.size() - 1));
        boolean phrase = before == at - 1 && before > 0 && waits(before) == Waiting.FOR_AUXILIARY && startsNoun(at + 1);
        return comma && !verbFollows && !phrase && isVerbFinal(at);
    }

    private boolean startsNoun(int at) {
        return at < tokens.size()
                && (tokens.get(at).capitalised()
                        || tokens.get(at).is(Pos.ADJECTIVE)
                        || tokens.get(at).is(Pos.NUMBER));
    }

    /** What the participle at a clause's end leaves to the clause behind the comma. */
    private enum Waiting {
        /** Nothing: the clause is whole, or there is no participle. */
        NOTHING,
        /** Its auxiliary: 'dass Peru A gestoppt, B abgebaut habe'. */
        FOR_AUXILIARY,
        /** Its auxiliary is told and may hold for the next one: 'hat A gestoppt, B abgebaut'. */
        FOR_MORE
    }

    private Waiting waits(int comma) {
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

    private boolean infinitiveFollows(int at) {
        return at + 1 < tokens.size()
                && !tokens.get(at + 1).capitalised()
                && tokens.get(at + 1).canBe(Pos.VERB, Feature.INFINITIVE);
    }

    private boolean startsPhrase(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return token.capitalised()
                || switch (token.pos()) {
                    case DETERMINER, NOUN, PROPER, NUMBER, PRONOUN, RELATIVE, ADJECTIVE -> true;
                    default -> QUOTES.contains(token.lower());
                };
    }

    // --- attributes

    /** The first part of a compound adjective has no ending: 'die militärisch-technische Hilfe'. */
    private void hyphen(int at) {
        boolean between = tokens.get(at).lower().equals("-")
                && tokens.get(at).joined()
                && tokens.get(at + 1).joined();
        if (between && tokens.get(at - 1).is(Pos.ADVERB) && tokens.get(at + 1).is(Pos.ADJECTIVE)) {
            tokens.set(at - 1, as(tokens.get(at - 1), Pos.ADJECTIVE));
        }
    }

    /** Before an article another determiner is a pronoun: 'unterschrieben beide das Dokument', 'nahm dieser den Plan an'. */
    private void standsAlone(int at) {
        Token token = tokens.get(at);
        boolean article = language.articleRelatives().contains(token.lower());
        if (token.is(Pos.DETERMINER)
                && !article
                && language.articleRelatives().contains(tokens.get(at + 1).lower())
                && tokens.get(at + 1).is(Pos.DETERMINER)) {
            tokens.set(at, as(token, Pos.PRONOUN));
        }
    }

    /** A participle before its noun is a verb where it has phrases of its own ('die gegen Iran verhängten Sanktionen'). */
    private void attribute(int at) {
        Token token = tokens.get(at);
        boolean participle =
                token.readings().stream().anyMatch(r -> r.pos() == Pos.ADJECTIVE && r.is(Feature.PARTICIPLE));
        if (!participle || token.capitalised() || !nounFollows(at + 1)) {
            return;
        }
        int article = article(at);
        if (article < 0) {
            return;
        }
        boolean plain = true;
        for (int i = article + 1; i < at; i++) {
            plain &= tokens.get(i).is(Pos.ADJECTIVE)
                    || tokens.get(i).is(Pos.NUMBER)
                    || tokens.get(i).is(Pos.ADVERB)
                    || tokens.get(i).is(Pos.DETERMINER);
        }
        if (plain) {
            prefer(at, Pos.ADJECTIVE);
        } else {
            reading(at, r -> r.pos() == Pos.VERB && r.is(Feature.PARTICIPLE));
            tokens.set(article, as(tokens.get(article), Pos.ADVERB));
            attributes.set(at);
        }
    }

    private boolean nounFollows(int at) {
        int i = at;
        while (i < tokens.size()
                && tokens.get(i).is(Pos.ADJECTIVE)
                && !tokens.get(i).capitalised()) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).is(Pos.NOUN);
    }

    /** The article that a noun further on still waits for, or -1. */
    private int article(int at) {
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
    private boolean nounBetween(int determiner, int participle) {
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

    // --- verbs

    private void verbs(int from, int to) {
        int first = skipQuotes(from, 1);
        boolean subordinate = first < to && opens(first);
        if (subordinate) {
            int last = skipQuotes(to - 1, -1);
            for (int i = last;
                    i > first
                            && tokens.get(i).canBe(Pos.VERB)
                            && (i == last || tokens.get(i).is(Pos.VERB));
                    i--) {
                if (i == last && isFiniteAtEnd(i)) {
                    finite(i);
                } else {
                    reading(i, WordOrder::isNonFinite);
                }
            }
            return;
        }
        if (from > 0 && waits(from - 1) != Waiting.NOTHING && participles(from, to)) {
            return;
        }
        if (!verbAhead(from, to)) {
            findFinite(from, to);
        }
        int finite = -1;
        for (int i = from; i < to; i++) {
            if (isCoordinator(i)) {
                finite = finite >= 0
                                && verbAhead(i + 1, to)
                                && !language.isAuxiliary(tokens.get(finite).lemma())
                        ? -1
                        : finite;
            } else if (attributes.get(i)) {
                continue;
            } else if (tokens.get(i).is(Pos.VERB) || closes(i, to, finite)) {
                boolean marked = i > 0
                        && tokens.get(i - 1).is(Pos.PARTICLE)
                        && language.to().contains(tokens.get(i - 1).lower());
                boolean fronted = finite < 0
                        && i + 1 < to
                        && isFinite(i + 1)
                        && language.isAuxiliary(tokens.get(i + 1).lemma());
                if (marked || fronted) {
                    reading(i, WordOrder::isNonFinite);
                } else if (finite < 0) {
                    finite(i);
                    finite = tokens.get(i).is(Feature.FINITE) ? i : finite;
                } else if (language.isAuxiliary(tokens.get(finite).lemma())) {
                    reading(i, WordOrder::isNonFinite);
                    noSecond(i);
                } else {
                    noSecond(i);
                }
            }
        }
    }

    /** A clause has one finite verb: in 'hat sich bereit erklärt', 'zeigte sich besorgt' the form beside it is none. */
    private void noSecond(int at) {
        Token token = tokens.get(at);
        if (isFinite(at) && token.is(Feature.FINITE) && !token.capitalised()) {
            reading(at, r -> r.pos() == Pos.VERB && r.is(Feature.PARTICIPLE));
            reading(at, r -> r.pos() != Pos.VERB);
        }
    }

    /** Reads the verbs of a clause that shares the auxiliary of another as participles; false where it cannot be so. */
    private boolean participles(int from, int to) {
        List<Integer> found = new ArrayList<>();
        int last = skipQuotes(to - 1, -1);
        for (int i = from; i < to; i++) {
            boolean closing = i == last
                    || isCoordinator(i + 1)
                    || i + 1 == last && language.isAuxiliary(tokens.get(last).lemma());
            if (closing && isParticiple(i)) {
                found.add(i);
            } else if (isFinite(i)
                    && !(i == last && language.isAuxiliary(tokens.get(i).lemma()))) {
                return false;
            }
        }
        found.forEach(i -> reading(i, r -> r.pos() == Pos.VERB && r.is(Feature.PARTICIPLE)));
        return !found.isEmpty();
    }

    /** In a clause without verb a form that may be one, where no article waits for its noun: 'Im Mai beantragten Kiew und ...'. */
    private void findFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean may =
                    !token.is(Pos.VERB) && token.canBe(Pos.VERB, Feature.FINITE) && (!token.capitalised() || i == 0);
            if (may && article(i) < 0 && (i == from || !tokens.get(i - 1).is(Pos.ADJECTIVE))) {
                finite(i);
                return;
            }
        }
    }

    /** Whether a word at the clause's end can only be the verb that its auxiliary waits for: 'hat ... verboten'. */
    private boolean closes(int at, int to, int finite) {
        return at == skipQuotes(to - 1, -1)
                && !tokens.get(at).capitalised()
                && tokens.get(at).canBe(Pos.VERB)
                && (finite >= 0 && language.isAuxiliary(tokens.get(finite).lemma())
                        || at > 0 && language.to().contains(tokens.get(at - 1).lower()) && infinitiveFollows(at - 1));
    }

    private boolean opens(int at) {
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

    private boolean verbAhead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Reading reading) {
        return reading.pos() == Pos.VERB && reading.is(Feature.FINITE);
    }

    private static boolean isNonFinite(Reading reading) {
        return reading.pos() == Pos.VERB && (reading.is(Feature.PARTICIPLE) || reading.is(Feature.INFINITIVE));
    }

    // --- readings

    private void prefer(int at, Pos pos) {
        reading(at, r -> r.pos() == pos);
    }

    /** The finite reading, of the third person if there is one: news says 'er', not 'ihr'. */
    private void finite(int at) {
        reading(at, WordOrder::isFinite);
        reading(at, r -> isFinite(r) && r.is(Feature.THIRD));
    }

    private void reading(int at, Predicate<Reading> wanted) {
        Token token = tokens.get(at);
        List<Reading> ordered =
                new ArrayList<>(token.readings().stream().filter(wanted).toList());
        if (!ordered.isEmpty()) {
            token.readings().stream().filter(wanted.negate()).forEach(ordered::add);
            tokens.set(at, token.with(List.copyOf(ordered)));
        }
    }

    /** The token as another part of speech, with the case, number and gender of all of its readings. */
    private static Token as(Token token, Pos pos) {
        List<Reading> readings = token.readings().stream()
                .map(r -> new Reading(r.lemma(), pos, r.features()))
                .distinct()
                .toList();
        return token.with(readings);
    }
}
