package org.disgelo.agreement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers, written as words or figures, and spans of years. */
final class Numbers {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    private static final Pattern FIGURES = Pattern.compile("(\\d+(?:[.,]\\d+)?)(\\p{L}*)");
    private static final int LONGEST_YEARS = 100;

    private final AgreementWords words;

    Numbers(AgreementWords words) {
        this.words = words;
    }

    /**
     * A number in a text.
     *
     * @param value its value
     * @param to index after its last token
     */
    record Amount(double value, int to) {}

    /** The number that begins at a token, or null; articles count only as 'one'. */
    @Nullable
    Amount at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Double value = figures(token.lower());
        if (value == null) {
            value = words.numbers.get(token.lower());
        }
        if (value == null && token.is(Pos.NOUN)) {
            value = words.numbers.get(token.lemma());
        }
        if (value == null) {
            return null;
        }
        int to = at + 1;
        double amount = value;
        for (; to < tokens.size(); to++) {
            Double multiplier = multiplier(tokens.get(to));
            if (multiplier == null) {
                break;
            }
            amount *= multiplier;
        }
        return new Amount(amount, to);
    }

    private @Nullable Double multiplier(Token token) {
        Double value = words.multipliers.get(token.lower());
        return value != null ? value : words.multipliers.get(token.lemma());
    }

    private @Nullable Double figures(String word) {
        if (GROUPED.matcher(word).matches()) {
            return Double.valueOf(word.replaceAll("[.,]", ""));
        }
        Matcher m = FIGURES.matcher(word);
        if (!m.matches()) {
            return null;
        }
        Double multiplier = m.group(2).isEmpty() ? Double.valueOf(1) : words.multipliers.get(m.group(2));
        return multiplier == null ? null : Double.parseDouble(m.group(1).replace(',', '.')) * multiplier;
    }

    /** How many there are of what a stretch of tokens names: its first number above one, or null. */
    @Nullable
    Long count(List<Token> tokens, int from, int to) {
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            Amount amount = at(tokens, i);
            if (amount != null && amount.value() > 1 && !isYear(tokens.get(i), amount)) {
                return Math.round(amount.value());
            }
        }
        return null;
    }

    private static boolean isYear(Token token, Amount amount) {
        return token.form().length() == 4 && amount.value() >= 1800 && amount.value() < 2200;
    }

    /** The years of the duration that is told in a sentence nearest to a token, or null. */
    @Nullable
    Integer years(List<Token> tokens, int near, int from, int to) {
        Integer best = null;
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            Integer years = duration(tokens, i);
            if (years != null && Math.abs(i - near) < least) {
                least = Math.abs(i - near);
                best = years;
            }
        }
        return best;
    }

    private @Nullable Integer duration(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Double span = words.spans.get(token.lower());
        if (span == null) {
            span = words.spans.get(token.lemma());
        }
        if (span != null) {
            return span >= 2 ? (int) Math.round(span) : null;
        }
        Amount amount = at(tokens, at);
        if (amount == null || amount.value() * LONGEST_YEARS < 1) {
            return null;
        }
        int unit = amount.to();
        boolean hyphen = unit < tokens.size()
                && "-\u2013\u2011".contains(tokens.get(unit).form());
        unit += hyphen ? 1 : 0;
        // 'a quarter of a century', 'mezzo secolo'
        for (int skip = 0;
                skip < 2
                        && unit < tokens.size()
                        && (tokens.get(unit).is(Pos.PREPOSITION)
                                || tokens.get(unit).is(Pos.DETERMINER));
                skip++) {
            unit += amount.value() < 1 ? 1 : 0;
        }
        if (unit >= tokens.size()) {
            return null;
        }
        Double length = words.units.get(tokens.get(unit).lemma());
        double years = length == null ? 0 : length * amount.value();
        if (years < 2 || years > LONGEST_YEARS || words.set("durationNot").in(tokens, unit + 1, unit + 2)) {
            return null;
        }
        boolean cue = words.set("durationBefore").in(tokens, Math.max(0, at - 2), at);
        return hyphen || cue ? Integer.valueOf((int) Math.round(years)) : null;
    }
}
