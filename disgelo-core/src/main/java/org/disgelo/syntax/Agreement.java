package org.disgelo.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;

/** In which cases a noun phrase can stand: those in which all of its words agree, with number and gender. */
final class Agreement {

    private static final Feature[] CASES = {
        Feature.NOMINATIVE, Feature.GENITIVE, Feature.DATIVE, Feature.ACCUSATIVE, Feature.INSTRUMENTAL, Feature.LOCATIVE
    };
    private static final Feature[] NUMBERS = {Feature.SINGULAR, Feature.PLURAL};
    private static final Feature[] GENDERS = {Feature.MASCULINE, Feature.FEMININE, Feature.NEUTER};
    private static final int FORMS = NUMBERS.length * GENDERS.length;

    /** Bits of the nominative, which comes first of the cases: three genders in the singular, then in the plural. */
    private static final long NOMINATIVES = (1L << FORMS) - 1;

    private static final long MASCULINE = 1;
    private static final long FEMININE = 2;
    private static final long PLURALS = 0b111000;

    private Agreement() {}

    /** The cases in which a participle can stand; empty when its form tells none. */
    static Set<Feature> ofParticiple(Token token) {
        Set<Feature> cases = EnumSet.noneOf(Feature.class);
        for (Reading reading : token.readings()) {
            for (Feature one : CASES) {
                if (reading.is(one)) {
                    cases.add(one);
                }
            }
        }
        return cases;
    }

    /** Whether a participle and a phrase agree in case, number and gender; never where either tells none. */
    static boolean agree(List<Token> tokens, int participle, int from, int to) {
        long own = 0;
        for (Reading reading : tokens.get(participle).readings()) {
            own |= reading.is(Feature.PARTICIPLE) ? forms(reading) : 0;
        }
        long common = common(tokens, from, to);
        return common != -1 && (common & own) != 0;
    }

    /** Whether a phrase whose words tell number can be in that one ({@code SINGULAR} or {@code PLURAL}). */
    static boolean canBe(List<Token> tokens, int from, int to, Feature number) {
        long common = common(tokens, from, to);
        long wanted = 0;
        for (int c = 0; c < CASES.length; c++) {
            wanted |= (1L << GENDERS.length) - 1 << c * FORMS + (number == Feature.PLURAL ? GENDERS.length : 0);
        }
        return (common & wanted) != 0;
    }

    /**
     * Whether a phrase can be the subject of a finite verb by number and gender, as far as both tell them. A masculine title
     * goes with a feminine verb too: 'министр заявила'.
     */
    static boolean fits(List<Token> tokens, NounPhrase noun, Token verb) {
        if (isCounted(tokens, noun.from(), noun.head())) {
            return true;
        }
        long common = -1;
        boolean person = false;
        for (int i = noun.from(); i < noun.to(); i++) {
            Token token = tokens.get(i);
            long forms = isInvariable(token)
                    ? invariable(token)
                    : isPossessive(tokens, i, noun.to()) ? 0 : forms(token) & NOMINATIVES;
            common = forms == 0 || (common & forms) == 0 ? common : common & forms;
            person |= i == noun.head() && tokens.get(i).readings().stream().noneMatch(r -> r.is(Feature.INANIMATE));
        }
        long told = 0;
        for (Reading reading : verb.readings()) {
            if (reading.is(Feature.FINITE)) {
                told |= within(reading);
            }
        }
        if (common == -1 || told == 0) {
            return true;
        }
        boolean title = person && (common & MASCULINE) != 0 && (told & FEMININE) != 0;
        boolean many = !noun.joined().isEmpty() && (told & PLURALS) != 0;
        return (common & told) != 0 || title || many;
    }

    /** Whether a relative can speak of a phrase by number and gender, as far as both tell them. */
    static boolean mayTake(List<Token> tokens, NounPhrase noun, int relative) {
        long told = 0;
        for (Reading reading : tokens.get(relative).readings()) {
            told |= any(reading, NUMBERS) || any(reading, GENDERS) ? within(reading) : 0;
        }
        long own = 0;
        for (Reading reading : tokens.get(noun.head()).readings()) {
            boolean name = reading.pos() == Pos.NOUN || reading.pos() == Pos.PROPER;
            own |= name && forms(reading) != 0 ? within(reading) : 0;
        }
        return told == 0 || own == 0 || (told & own) != 0 || !noun.joined().isEmpty();
    }

    /** Whether a number stands before a noun, whose verb may then be singular or plural. */
    static boolean isCounted(List<Token> tokens, int from, int head) {
        return tokens.subList(from, head).stream().anyMatch(t -> t.is(Pos.NUMBER));
    }

    /** The cases; empty when the words tell none. */
    static Set<Feature> cases(List<Token> tokens, int from, int to) {
        long common = common(tokens, from, to);
        Set<Feature> cases = EnumSet.noneOf(Feature.class);
        for (int c = 0; common != -1 && c < CASES.length; c++) {
            if ((common >> c * FORMS & (1L << FORMS) - 1) != 0) {
                cases.add(CASES[c]);
            }
        }
        return cases;
    }

    /** The forms in which all words of a phrase agree; -1 when they tell none. */
    private static long common(List<Token> tokens, int from, int to) {
        long common = -1;
        for (int i = from; i < to; i++) {
            long forms = isInvariable(tokens.get(i)) || isFirstPart(tokens, i) || isPossessive(tokens, i, to)
                    ? 0
                    : forms(tokens.get(i));
            // where words do not agree, what was found so far stands: the rest is of another phrase
            common = forms == 0 || (common & forms) == 0 ? common : common & forms;
        }
        return common;
    }

    /** Whether a hyphen binds the word to the next, which tells the form of both: 'weitere Leopard-Panzer'. */
    private static boolean isFirstPart(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).joined()
                && tokens.get(at + 1).lower().equals("-")
                && tokens.get(at + 2).joined();
    }

    /** Whether the word can be a noun that has one form for all cases: Перу, which is the dative of перо as well. */
    private static boolean isInvariable(Token token) {
        for (Reading reading : token.readings()) {
            boolean known = reading.pos() == Pos.NOUN && !reading.features().isEmpty();
            if (known && forms(reading) == 0) {
                return true;
            }
        }
        return false;
    }

    /** 'Его соперник': a pronoun before a noun of its phrase tells nothing of the phrase's case. */
    private static boolean isPossessive(List<Token> tokens, int at, int to) {
        return at + 1 < to && tokens.get(at).is(Pos.PRONOUN);
    }

    /** Number and gender of a common noun without cases: вето. Of abbreviations usage is free. */
    private static long invariable(Token token) {
        long forms = 0;
        for (Reading reading : token.readings()) {
            forms |= reading.pos() == Pos.NOUN && !token.capitalised() ? within(reading) : 0;
        }
        return forms;
    }

    private static long forms(Token token) {
        long forms = 0;
        for (Reading reading : token.readings()) {
            forms |= switch (reading.pos()) {
                // a word in small letters is no name: 'миллионов' is nobody's
                case PROPER -> token.capitalised() ? forms(reading) : 0;
                case NOUN, ADJECTIVE, DETERMINER, PRONOUN, NUMBER -> forms(reading);
                default -> 0;
            };
        }
        return forms;
    }

    private static long forms(Reading reading) {
        long forms = 0;
        long within = within(reading);
        for (int c = 0; c < CASES.length; c++) {
            if (reading.is(CASES[c])) {
                forms |= within << c * FORMS;
            }
        }
        return forms;
    }

    /** The numbers and genders that a reading can have, six bits. */
    private static long within(Reading reading) {
        long within = 0;
        boolean number = any(reading, NUMBERS);
        boolean gender = any(reading, GENDERS);
        for (int n = 0; n < NUMBERS.length; n++) {
            for (int g = 0; g < GENDERS.length; g++) {
                boolean plural = NUMBERS[n] == Feature.PLURAL;
                // gender is not told in the plural
                if ((!number || reading.is(NUMBERS[n])) && (!gender || plural || reading.is(GENDERS[g]))) {
                    within |= 1L << n * GENDERS.length + g;
                }
            }
        }
        return within;
    }

    private static boolean any(Reading reading, Feature[] features) {
        for (Feature feature : features) {
            if (reading.is(feature)) {
                return true;
            }
        }
        return false;
    }
}
