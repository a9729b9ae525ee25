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
 * Reads headlines: 'Reprise des négociations' opens with a noun and no participle. Puts back the copula that they leave out: 'Berlin prêt à livrer des chars', 'Niger : un diplomate français expulsé',
 * 'le ministre turc en visite à Athènes'. It becomes a token without extent, so that every offset stays as it is.
 */
final class HeadlineReading {

    private static final Set<String> BORDERS = Set.of(":", ";", "–", "—", "-");

    private final Language language;
    private final @Nullable Reading singular;
    private final @Nullable Reading plural;

    HeadlineReading(Language language, Tokenizer tokenizer) {
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
    List<Token> read(List<Token> tokens) {
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
            List<Token> part = opens ? withAttribute(withNoun(tokens.subList(from, i))) : tokens.subList(from, i);
            add(part, opens ? predicate(part) : -1, whole);
            if (i < tokens.size()) {
                whole.add(tokens.get(i));
                // what stands between two dashes is a remark
                opens = tokens.get(i).form().equals(":");
            }
            from = i + 1;
        }
        return List.copyOf(whole);
    }

    /** Whether a mark parts what stands on its sides; a hyphen within a word does not. */
    private static boolean isBorder(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.is(Pos.PUNCTUATION)
                && BORDERS.contains(token.form())
                && !(token.form().equals("-") && token.joined());
    }

    /** 'Levée des sanctions': what opens a headline and has something of its own is a noun. */
    private List<Token> withNoun(List<Token> part) {
        if (part.size() < 2) {
            return part;
        }
        Token first = part.getFirst();
        Reading noun = first.as(Pos.NOUN);
        boolean owns = language.of().contains(part.get(1).lemma());
        if (noun == null || !owns || !first.is(Pos.VERB) || !first.canBe(Pos.VERB, Feature.PARTICIPLE)) {
            return part;
        }
        List<Token> read = new ArrayList<>(part);
        read.set(0, first.with(first(noun, first)));
        return read;
    }

    /** 'Six terroristes présumés arrêtés': of two participles the first belongs to the noun. */
    private List<Token> withAttribute(List<Token> part) {
        if (part.stream().anyMatch(HeadlineReading::isVerb)) {
            return part;
        }
        List<Token> read = new ArrayList<>(part);
        for (int i = 1; i + 1 < read.size(); i++) {
            Token first = read.get(i);
            Token second = read.get(i + 1);
            Reading adjective = first.as(Pos.ADJECTIVE);
            Reading said = second.as(Pos.VERB);
            if (adjective != null
                    && said != null
                    && first.canBe(Pos.VERB, Feature.PARTICIPLE)
                    && said.is(Feature.PARTICIPLE)
                    && isNominal(read.get(i - 1))) {
                read.set(i, first.with(first(adjective, first)));
                read.set(i + 1, second.with(first(said, second)));
                i++;
            }
        }
        return read;
    }

    private void add(List<Token> part, int at, List<Token> whole) {
        if (at < 0) {
            whole.addAll(part);
            return;
        }
        int before = at;
        while (before > 0 && part.get(before - 1).is(Pos.ADVERB)) {
            before--;
        }
        whole.addAll(part.subList(0, before));
        int start = part.get(before).start();
        whole.add(new Token(start, start, "", "", List.of(copula(part.subList(0, before))), false));
        whole.addAll(part.subList(before, at));
        whole.add(asPredicate(part.get(at)));
        whole.addAll(part.subList(at + 1, part.size()));
    }

    private Reading copula(List<Token> subject) {
        Token head = subject.stream()
                .filter(t -> t.is(Pos.NOUN) || t.is(Pos.PROPER))
                .findFirst()
                .orElse(subject.getFirst());
        boolean several = head.is(Feature.PLURAL)
                || subject.stream().anyMatch(t -> language.coordinators().contains(t.lower()));
        return Objects.requireNonNull(several ? plural : singular);
    }

    /** 'Prête' is no form of 'prêter' there. */
    private static Token asPredicate(Token token) {
        Reading adjective = token.as(Pos.ADJECTIVE);
        boolean participle = token.is(Pos.VERB) && token.is(Feature.PARTICIPLE);
        return adjective == null || participle ? token : token.with(first(adjective, token));
    }

    private static List<Reading> first(Reading reading, Token token) {
        List<Reading> readings = new ArrayList<>(token.readings());
        readings.remove(reading);
        readings.addFirst(reading);
        return List.copyOf(readings);
    }

    /** Where what is said of the first noun begins, in a part of a sentence that has no verb; -1 if nothing is. */
    private int predicate(List<Token> part) {
        int participle = -1;
        for (int i = 1; i < part.size(); i++) {
            boolean said = isSaid(part, i);
            if (said
                    && isSubject(part.subList(0, i))
                    && part.subList(i + 1, part.size()).stream().noneMatch(HeadlineReading::isVerb)) {
                return i;
            }
            if (said || isVerb(part.get(i))) {
                return -1;
            }
            Token token = part.get(i);
            boolean done = token.is(Pos.VERB) && token.is(Feature.PARTICIPLE) && isSubject(part.subList(0, i));
            participle = participle < 0 && done ? i : participle;
        }
        return participle;
    }

    private boolean isSaid(List<Token> tokens, int at) {
        return language.predicates().at(tokens, at) != null;
    }

    private static boolean isVerb(Token token) {
        return token.is(Pos.VERB)
                && (token.is(Feature.FINITE) || token.is(Feature.PAST) && !token.is(Feature.PARTICIPLE));
    }

    /** Whether a noun phrase without preposition stands there, adverbs behind it, and nothing but it. */
    private boolean isSubject(List<Token> tokens) {
        Token first = tokens.getFirst();
        Token last = tokens.getLast();
        boolean article =
                first.is(Pos.DETERMINER) || language.partitiveArticles().contains(first.lower());
        return (isNominal(first) || article)
                && (isNominal(last) || last.is(Pos.ADVERB))
                && tokens.stream()
                        .noneMatch(t -> t.is(Pos.RELATIVE)
                                || t.is(Pos.PUNCTUATION) && !t.joined()
                                || t.is(Pos.VERB) && !t.is(Feature.PARTICIPLE));
    }

    private static boolean isNominal(Token token) {
        return token.is(Pos.NOUN) || token.is(Pos.PROPER) || token.is(Pos.NUMBER) || token.is(Pos.ADJECTIVE);
    }
}
