package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.place.PlaceMention;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Article;
import org.disgelo.text.Sentence;
import org.disgelo.text.Span;
import org.disgelo.text.Token;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that was found in it.
 *
 * @param index its number in the article
 * @param parties whom it names, in text order, by every phrase that names them
 */
record Passage(
        Article article,
        int index,
        Parse parse,
        ActorResolver actors,
        List<Party> parties,
        List<TimeMention> times,
        List<PlaceMention> places,
        List<Event> events) {

    Sentence sentence() {
        return parse.sentence();
    }

    List<Token> tokens() {
        return parse.tokens();
    }

    /** The text's span of tokens from..to (exclusive). */
    Span span(int from, int to) {
        return new Span(
                parse.token(from).start(),
                parse.token(Math.max(from + 1, to) - 1).end());
    }

    Evidence evidence(int from, int to) {
        return Evidence.of(article, span(from, to));
    }

    Evidence evidence() {
        return Evidence.of(article, sentence().span());
    }

    String text(int from, int to) {
        return span(from, to).of(article.text()).replaceAll("\\s+", " ");
    }

    /** The part of the sentence, between semicolons, in which a token stands. */
    Span part(int token) {
        int from = token;
        while (from > 0 && !isSemicolon(from - 1)) {
            from--;
        }
        int to = token + 1;
        while (to < tokens().size() && !isSemicolon(to)) {
            to++;
        }
        return span(from, to);
    }

    /** Whether a stretch of the text lies within one part of the sentence, or holds the whole of it. */
    boolean isOnePart(Span stretch) {
        for (int i = 0; i < tokens().size(); i++) {
            if (isSemicolon(i) && stretch.contains(parse.token(i).span())) {
                return false;
            }
        }
        return true;
    }

    private boolean isSemicolon(int token) {
        return parse.token(token).form().equals(";");
    }

    /** The parties named within tokens from..to (exclusive). */
    List<Party> partiesIn(int from, int to) {
        Span span = span(from, to);
        List<Party> inside = new ArrayList<>();
        for (Party party : parties) {
            if (span.start() <= party.actor().start() && party.actor().end() <= span.end()) {
                inside.add(party);
            }
        }
        return inside;
    }

    /** The noun phrase that holds the token, or null. */
    @Nullable
    NounPhrase nounAt(int token) {
        for (NounPhrase noun : parse.nouns()) {
            if (noun.from() <= token && token < noun.to()) {
                return noun;
            }
        }
        return null;
    }

    /** The verb group that has the token as its subject or after itself in its clause, or null. */
    @Nullable
    VerbGroup verbOver(int token) {
        Span part = part(token);
        for (VerbGroup verb : parse.verbs()) {
            boolean subject = verb.is(Trait.FINITE)
                    && verb.subject() != null
                    && verb.subject().from() <= token
                    && token < verb.subject().to();
            int at = parse.token(verb.from()).start();
            if (at < part.start() || at >= part.end()) {
                continue;
            }
            if (subject || verb.from() <= token && token < verb.end()) {
                return verb;
            }
        }
        // 'in Kraft ist der Vertrag noch nicht': what stands right before the verb
        for (VerbGroup verb : parse.verbs()) {
            NounPhrase noun = verb.is(Trait.FINITE) ? nounAt(token) : null;
            if (noun != null && noun.preposition() != null && noun.to() == verb.from()) {
                return verb;
            }
        }
        return null;
    }

    /** Index of the first token that begins at or after the position in the text. */
    int tokenAt(int position) {
        List<Token> tokens = tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() >= position) {
                return i;
            }
        }
        return tokens.size();
    }
}
