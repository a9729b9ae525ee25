package org.disgelo.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final int SHORTEST_STEM = 3;

    /** How far before a number without unit, in tokens, the unit may stand. */
    private static final int UNIT_BEFORE = 16;

    /** The longest number in one word, in letters. */
    private static final int LONGEST = 40;

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
            value = composed(token.lower());
        }
        if (value == null) {
            return null;
        }
        int to = at + 1;
        double amount = value;
        // 'twenty-seven', 'treinta y cinco'
        int ones = to < tokens.size() && isJoint(tokens.get(to)) ? to + 1 : to;
        Double one = ones < tokens.size() ? words.numbers.get(tokens.get(ones).lower()) : null;
        if (one != null && one < value && isTensAndOnes(value, one)) {
            amount += one;
            to = ones + 1;
        }
        for (; to < tokens.size(); to++) {
            Double multiplier = multiplier(tokens.get(to));
            if (multiplier == null) {
                break;
            }
            amount *= multiplier;
        }
        return new Amount(amount, to);
    }

    /** 'Ventisette', 'siebenundzwanzig', 'twenty-seven': tens and ones in one word. */
    private @Nullable Double composed(String word) {
        int last = word.length() > LONGEST ? 0 : word.length() - 2;
        for (int cut = 2; cut <= last; cut++) {
            Double first = words.numbers.get(word.substring(0, cut));
            if (first == null) {
                continue;
            }
            String rest = word.substring(cut);
            for (String joint : words.joints) {
                Double second = rest.startsWith(joint) ? words.numbers.get(rest.substring(joint.length())) : null;
                if (second != null && isTensAndOnes(first, second)) {
                    return first + second;
                }
            }
        }
        return null;
    }

    private static boolean isJoint(Token token) {
        return token.is(Pos.CONJUNCTION) || "-\u2013\u2011".contains(token.form());
    }

    private static boolean isTensAndOnes(double one, double other) {
        double ones = Math.min(one, other);
        double tens = Math.max(one, other);
        return ones >= 1 && ones < 10 && tens >= 20 && tens < 100 && tens % 10 == 0;
    }

    /** The years that a word carries in itself, by number and ending: 'ventisettennale', 'zwölfjährig', or null. */
    private @Nullable Double span(Token token) {
        Double span = words.spans.get(token.lower());
        span = span == null ? words.spans.get(token.lemma()) : span;
        for (String form : List.of(token.lemma().toLowerCase(Locale.ROOT), token.lower())) {
            for (String ending : span == null ? words.spanEndings : Set.<String>of()) {
                span = span == null && form.endsWith(ending)
                        ? stem(form.substring(0, form.length() - ending.length()))
                        : span;
            }
        }
        return span;
    }

    /** The number of which a word is the stem, its last vowel dropped or changed. */
    private @Nullable Double stem(String word) {
        if (word.length() < SHORTEST_STEM) {
            return null;
        }
        Double whole = words.numbers.get(word);
        whole = whole == null ? composed(word) : whole;
        for (String vowel : List.of("e", "i", "o", "a")) {
            whole = whole == null ? words.numbers.get(word + vowel) : whole;
            whole = whole == null ? composed(word + vowel) : whole;
        }
        return whole;
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
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            Integer years = duration(tokens, i);
            if (years != null && Math.abs(i - near) < least) {
                least = Math.abs(i - near);
                best = years;
            }
        }
        return best;
    }

    /** The years of the first span that the tokens name, whatever it is the span of, or null. */
    @Nullable
    Integer anyYears(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Amount amount = at(tokens, i);
            Double unit = amount == null || amount.to() >= tokens.size()
                    ? null
                    : words.units.get(tokens.get(amount.to()).lemma());
            double years = amount == null || unit == null ? 0 : unit * amount.value();
            if (years >= 2 && years <= LONGEST_YEARS) {
                return (int) Math.round(years);
            }
        }
        return null;
    }

    private @Nullable Integer duration(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Double span = span(token);
        if (span != null) {
            return span >= 2 ? (int) Math.round(span) : null;
        }
        Amount amount = at(tokens, at);
        // 'decade-long'
        Double bare = amount == null ? words.units.get(token.lemma()) : null;
        boolean whole = bare != null
                && bare >= 2
                && at + 2 < tokens.size()
                && isJoint(tokens.get(at + 1))
                && words.set("lasts").at(tokens, at + 2) > 0;
        if (bare != null && whole) {
            return (int) Math.round(bare);
        }
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
        if (isOfUnitToldBefore(tokens, at, amount)) {
            return (int) Math.round(amount.value());
        }
        if (unit >= tokens.size()) {
            return null;
        }
        Double length = words.units.get(tokens.get(unit).lemma());
        double years = length == null ? 0 : length * amount.value();
        if (years < 2 || years > LONGEST_YEARS || words.set("durationNot").in(tokens, unit + 1, unit + 2)) {
            return null;
        }
        boolean cue = isLasting(tokens, at) || words.set("durationBefore").in(tokens, Math.max(0, at - 2), at);
        return hyphen || cue ? Integer.valueOf((int) Math.round(years)) : null;
    }

    /** 'Signed in May of that year, it is valid for three': the unit is told before, and nothing else is counted. */
    private boolean isOfUnitToldBefore(List<Token> tokens, int at, Amount amount) {
        boolean counts = amount.to() < tokens.size()
                && (tokens.get(amount.to()).is(Pos.NOUN)
                        || tokens.get(amount.to()).is(Pos.ADJECTIVE));
        boolean whole = amount.value() >= 2 && amount.value() <= LONGEST_YEARS;
        if (counts
                || !whole
                || !isLasting(tokens, at)
                || FIGURES.matcher(tokens.get(at).lower()).matches()) {
            return false;
        }
        for (int i = Math.max(0, at - UNIT_BEFORE); i < at; i++) {
            Double unit = words.units.get(tokens.get(i).lemma());
            if (unit != null && unit == 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb or adjective of lasting stands before a number, with at most a preposition between. */
    private boolean isLasting(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (words.set("lasts").at(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
