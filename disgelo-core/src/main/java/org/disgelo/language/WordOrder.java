package org.disgelo.language;

import java.util.List;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/**
 * Settles what only a word's place in its clause can tell where the finite verb stands second in a main clause and last in
 * a subordinate one (German): whether 'die' is an article or a relative, 'als' and 'seit' open a clause or a phrase, 'zu'
 * belongs to an infinitive, and 'erklärt', 'verhandeln' are finite verbs or not.
 */
final class WordOrder {

    private final Language language;
    private final ClauseTokens clause;
    private final List<Token> tokens;
    private final VerbOrder verbs;

    WordOrder(Language language, List<Token> tokens) {
        this.language = language;
        this.clause = new ClauseTokens(language, tokens);
        this.tokens = clause.tokens();
        this.verbs = new VerbOrder(language, clause);
    }

    List<Token> settle() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (language.articleRelatives().contains(token.lower())) {
                if (opensRelative(i)) {
                    tokens.set(i, ClauseTokens.as(token, Pos.RELATIVE));
                }
            } else if (language.to().contains(token.lower()) && token.canBe(Pos.PARTICLE)) {
                clause.prefer(
                        i,
                        clause.infinitiveFollows(i)
                                ? Pos.PARTICLE
                                : startsPhrase(i + 1) ? Pos.PREPOSITION : Pos.ADVERB);
                if (i + 1 < tokens.size() && clause.infinitiveFollows(i)) {
                    // 'zu bekommen' is no participle
                    clause.reading(i + 1, r -> r.pos() == Pos.VERB && r.is(Feature.INFINITIVE));
                }
            } else if (token.canBe(Pos.CONJUNCTION) && language.subordinators().contains(token.lower())) {
                boolean opens = opensAt(i) && (isVerbFinal(i) || endsInInfinitive(i) || isFinalBehindAside(i));
                clause.prefer(i, opens ? Pos.CONJUNCTION : token.canBe(Pos.PREPOSITION) ? Pos.PREPOSITION : Pos.ADVERB);
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
            if (i == tokens.size() || clause.isBoundary(i)) {
                verbs.settle(from, i);
                from = i + 1;
            }
        }
        return List.copyOf(tokens);
    }

    /** Whether a clause can open at that token. */
    private boolean opensAt(int at) {
        int before = clause.skipQuotes(at - 1, -1);
        return before < 0 || clause.isBoundary(before) || clause.isCoordinator(before);
    }

    /** Whether the clause that opens there has its one finite verb at its end. */
    private boolean isVerbFinal(int at) {
        int last = clause.beforeInfinitive(clause.skipQuotes(clause.end(at) - 1, -1));
        if (last <= at || !clause.isFiniteAtEnd(last)) {
            return coordinatedFinal(at);
        }
        for (int i = at + 1; i < last; i++) {
            // 'hat A gestoppt, das B abgebaut und sich verpflichtet': participles that share an auxiliary
            if (clause.isCoordinator(i + 1)
                    && clause.isParticiple(i)
                    && !clause.isFinite(i)
                    && tokens.get(last).canBe(Pos.VERB, Feature.PARTICIPLE)) {
                return false;
            }
            boolean earlier = clause.isFinite(i)
                    && !tokens.get(i).canBe(Pos.VERB, Feature.PARTICIPLE)
                    && !tokens.get(i).canBe(Pos.VERB, Feature.INFINITIVE);
            if (earlier && !clause.isCoordinator(i + 1)) {
                return i == last - 1 && language.isAuxiliary(tokens.get(last).lemma());
            }
        }
        return true;
    }

    /** 'Als Polen, der Nachbar im Westen, die Grenze schloss': an apposition stands before the verb at the end. */
    private boolean isFinalBehindAside(int at) {
        int comma = clause.end(at);
        int second = comma < tokens.size() ? clause.end(comma) : comma;
        if (second >= tokens.size()
                || !tokens.get(second).lower().equals(",")
                || !clause.isVerbless(at + 1, comma)
                || !clause.isVerbless(comma + 1, second)) {
            return false;
        }
        int last = clause.skipQuotes(clause.end(second) - 1, -1);
        return last > second && clause.isFiniteAtEnd(last) && clause.isVerbless(second + 1, last);
    }

    /** 'dass Peru zustimmt und das Gesetz ...': the first clause ends before a coordinator. */
    private boolean coordinatedFinal(int at) {
        int end = clause.end(at);
        for (int i = at + 2; i < end; i++) {
            if (clause.isFinite(i)) {
                return i + 1 < end && clause.isCoordinator(i + 1);
            }
        }
        return false;
    }

    private boolean endsInInfinitive(int at) {
        int last = clause.skipQuotes(clause.end(at) - 1, -1);
        return last > at && tokens.get(last).canBe(Pos.VERB, Feature.INFINITIVE) && !clause.isFinite(last);
    }

    /** Behind a comma (and a preposition), and the verb at the end. */
    private boolean opensRelative(int at) {
        int before = at - 1;
        if (before > 0 && tokens.get(before).is(Pos.PREPOSITION)) {
            before--;
        }
        before = clause.skipQuotes(before, -1);
        boolean comma = before >= 0 && tokens.get(before).lower().equals(",");
        boolean verbFollows = at + 1 < tokens.size()
                && clause.isFinite(at + 1)
                && !clause.isBoundary(Math.min(at + 2, tokens.size() - 1));
        boolean phrase = before == at - 1
                && before > 0
                && clause.waits(before) == ClauseTokens.Waiting.FOR_AUXILIARY
                && startsNoun(at + 1);
        return comma && !verbFollows && !phrase && isVerbFinal(at) && !(startsNoun(at + 1) && endsFrame(before, at));
    }

    /**
     * 'Nachdem Polen, der Nachbar im Westen, die Grenze geschlossen hatte': behind an apposition in a clause that waits for its verb
     * an article, if the only verb to come is the clause's own.
     */
    private boolean endsFrame(int comma, int at) {
        if (!clause.waitsForVerb(comma)) {
            return false;
        }
        int end = clause.end(at);
        int next = clause.skipQuotes(end + 1, 1);
        boolean more = end < tokens.size()
                && tokens.get(end).lower().equals(",")
                && next < tokens.size()
                && !clause.isFinite(next)
                && !clause.opens(next)
                && clause.isFiniteAtEnd(clause.skipQuotes(clause.end(next) - 1, -1));
        return !more;
    }

    private boolean startsNoun(int at) {
        return at < tokens.size()
                && (tokens.get(at).capitalised()
                        || tokens.get(at).is(Pos.ADJECTIVE)
                        || tokens.get(at).is(Pos.NUMBER));
    }

    private boolean startsPhrase(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return token.capitalised()
                || switch (token.pos()) {
                    case DETERMINER, NOUN, PROPER, NUMBER, PRONOUN, RELATIVE, ADJECTIVE -> true;
                    default -> clause.isQuote(token);
                };
    }

    /** The first part of a compound adjective has no ending: 'die militärisch-technische Hilfe'. */
    private void hyphen(int at) {
        boolean between = tokens.get(at).lower().equals("-")
                && tokens.get(at).joined()
                && tokens.get(at + 1).joined();
        if (between && tokens.get(at - 1).is(Pos.ADVERB) && tokens.get(at + 1).is(Pos.ADJECTIVE)) {
            tokens.set(at - 1, ClauseTokens.as(tokens.get(at - 1), Pos.ADJECTIVE));
        }
        // 'Pro-Regierungs-Demonstranten': the first part of a compound governs nothing
        if (between
                && tokens.get(at - 1).is(Pos.PREPOSITION)
                && tokens.get(at + 1).capitalised()) {
            tokens.set(at - 1, ClauseTokens.as(tokens.get(at - 1), Pos.ADJECTIVE));
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
            tokens.set(at, ClauseTokens.as(token, Pos.PRONOUN));
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
        int article = clause.article(at);
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
            clause.prefer(at, Pos.ADJECTIVE);
        } else {
            clause.reading(at, r -> r.pos() == Pos.VERB && r.is(Feature.PARTICIPLE));
            tokens.set(article, ClauseTokens.as(tokens.get(article), Pos.ADVERB));
            clause.attribute(at);
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
}
