package org.disgelo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Puts back the copula that a headline leaves out: 'Berlin prêt à livrer des chars', 'Niger : un diplomate français expulsé',
 * 'le ministre turc en visite à Athènes'. It becomes a token without extent, so that every offset stays as it is.
 */
final class LeftOutCopula {

    private static final Set<String> BORDERS = Set.of(":", ";", "–", "—", "-");

    private final Language language;
    private final @Nullable Reading singular;
    private final @Nullable Reading plural;

    LeftOutCopula(Language language, Tokenizer tokenizer) {
        this.language = language;
        this.singular = reading(language.leftOut().get(Feature.SINGULAR), tokenizer);
        this.plural = reading(language.leftOut().get(Feature.PLURAL), tokenizer);
    }

    private static @Nullable Reading reading(@Nullable String form, Tokenizer tokenizer) {
        return form == null
                ? null
                : tokenizer.tokens(form, 0, form.length()).getFirst().readings().stream()
                        .filter(r -> r.pos() == Pos.VERB && r.is(Feature.FINITE))
                        .findFirst()
                        .orElse(null);
    }

    /** The sentence with the copulas that it leaves out; as it is where it leaves none out. */
    List<Token> putBack(List<Token> tokens) {
        if (singular == null || plural == null) {
            return tokens;
        }
        List<Token> whole = new ArrayList<>(tokens.size() + 1);
        int from = 0;
        boolean opens = true;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i < tokens.size() && !isBorder(tokens, i)) {
                continue;
            }
            int at = opens ? predicate(tokens, from, i) : -1;
            add(tokens, from, i, at, whole);
            if (i < tokens.size()) {
                whole.add(tokens.get(i));
                // what stands between two dashes is a remark
                opens = tokens.get(i).form().equals(":");
            }
            from = i + 1;
        }
        return whole.size() == tokens.size() ? tokens : List.copyOf(whole);
    }

    /** Whether a mark parts what stands on its sides; a hyphen within a word does not. */
    private static boolean isBorder(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.is(Pos.PUNCTUATION)
                && BORDERS.contains(token.form())
                && !(token.form().equals("-") && token.joined());
    }

    private void add(List<Token> tokens, int from, int to, int at, List<Token> whole) {
        if (at < 0) {
            whole.addAll(tokens.subList(from, to));
            return;
        }
        int before = at;
        while (before > from && tokens.get(before - 1).is(Pos.ADVERB)) {
            before--;
        }
        whole.addAll(tokens.subList(from, before));
        Token next = tokens.get(before);
        whole.add(new Token(next.start(), next.start(), "", "", List.of(copula(tokens, from, before)), false));
        whole.addAll(tokens.subList(before, at));
        whole.add(asPredicate(tokens.get(at)));
        whole.addAll(tokens.subList(at + 1, to));
    }

    private Reading copula(List<Token> tokens, int from, int to) {
        List<Token> subject = tokens.subList(from, to);
        Token head = subject.stream()
                .filter(t -> t.is(Pos.NOUN) || t.is(Pos.PROPER))
                .findFirst()
                .orElse(tokens.get(from));
        boolean several = head.is(Feature.PLURAL)
                || subject.stream().anyMatch(t -> language.coordinators().contains(t.lower()));
        return Objects.requireNonNull(several ? plural : singular);
    }

    /** 'Prête' is no form of 'prêter' there. */
    private static Token asPredicate(Token token) {
        Reading adjective = token.as(Pos.ADJECTIVE);
        if (adjective == null || token.is(Pos.VERB) && token.is(Feature.PARTICIPLE)) {
            return token;
        }
        List<Reading> readings = new ArrayList<>(token.readings());
        readings.remove(adjective);
        readings.addFirst(adjective);
        return token.with(List.copyOf(readings));
    }

    /** Where what is said of the first noun begins, in a part of a sentence that has no verb; -1 if nothing is. */
    private int predicate(List<Token> tokens, int from, int to) {
        int participle = -1;
        for (int i = from; i < to; i++) {
            boolean said = i > from && isSaid(tokens, i);
            if (said && isSubject(tokens, from, i) && hasNoVerb(tokens, i + 1, to)) {
                return i;
            }
            if (said || isVerb(tokens.get(i))) {
                return -1;
            }
            boolean done = i > from
                    && tokens.get(i).is(Pos.VERB)
                    && tokens.get(i).is(Feature.PARTICIPLE)
                    && isSubject(tokens, from, i);
            participle = participle < 0 && done ? i : participle;
        }
        return participle;
    }

    private boolean isSaid(List<Token> tokens, int at) {
        return language.predicates().at(tokens, at) != null;
    }

    private static boolean hasNoVerb(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().noneMatch(LeftOutCopula::isVerb);
    }

    private static boolean isVerb(Token token) {
        return token.is(Pos.VERB)
                && (token.is(Feature.FINITE) || token.is(Feature.PAST) && !token.is(Feature.PARTICIPLE));
    }

    /** Whether a noun phrase without preposition stands there, and nothing but it. */
    private static boolean isSubject(List<Token> tokens, int from, int to) {
        Token last = tokens.get(to - 1);
        int end = to;
        while (end > from && tokens.get(end - 1).is(Pos.ADVERB)) {
            end--;
        }
        if (end == from) {
            return false;
        }
        Token first = tokens.get(from);
        boolean closed = last.is(Pos.ADVERB)
                || last.is(Pos.NOUN)
                || last.is(Pos.PROPER)
                || last.is(Pos.ADJECTIVE)
                || last.is(Pos.NUMBER);
        boolean opens = first.is(Pos.DETERMINER)
                || first.is(Pos.NOUN)
                || first.is(Pos.PROPER)
                || first.is(Pos.NUMBER)
                || first.is(Pos.ADJECTIVE);
        return opens
                && closed
                && tokens.subList(from, end).stream()
                        .noneMatch(t -> t.is(Pos.RELATIVE)
                                || t.is(Pos.PUNCTUATION) && !t.joined()
                                || t.is(Pos.VERB) && !t.is(Feature.PARTICIPLE));
    }
}
