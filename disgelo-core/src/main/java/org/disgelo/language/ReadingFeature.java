package org.disgelo.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.disgelo.text.Token;

/**
 * What a {@link ReadingModel} looks at. A feature with its values is one number, the key: what the feature is in the highest
 * bits, its values below.
 */
enum ReadingFeature {
    /** What the word can be. */
    CAN(Part.KINDS),
    /** The same, and how it is written: 0 without a capital, 1 with one where that says nothing, 2 with one that tells. */
    CAN_CASE(Part.KINDS, Part.CASE),
    /** The same, and whether its clause has a finite verb before it. */
    CAN_FINITE(Part.KINDS, Part.FLAG),
    /** What the word before is and the word can be, and whether its clause has a finite verb before it. */
    BEFORE_CAN_FINITE(Part.KIND, Part.KINDS, Part.FLAG),
    /** What the word before is, adverbs passed over. */
    BEFORE(Part.KIND),
    /** The same, and what the word can be. */
    BEFORE_CAN(Part.KIND, Part.KINDS),
    /** The same, and what the next word can be. */
    BEFORE_NEXT(Part.KIND, Part.KINDS),
    /** What the two words before are. */
    TWO(Part.KIND, Part.KIND),
    /** What the next word can be. */
    NEXT(Part.KINDS),
    /** One of the kinds that the next word can be. */
    NEXT_ONE(Part.KIND),
    /** One of the kinds that the word after the next can be. */
    SECOND_ONE(Part.KIND),
    /** What the word and the next can be. */
    CAN_NEXT(Part.KINDS, Part.KINDS),
    /** The word itself, if it is frequent. */
    WORD(Part.WORD),
    WORD_BEFORE(Part.WORD),
    WORD_NEXT(Part.WORD),
    /** Its last three letters. */
    ENDING(Part.ENDING);

    /** A value of a feature. */
    private enum Part {
        KIND(5),
        /** Several, one bit each. */
        KINDS(20),
        CASE(2),
        FLAG(1),
        WORD(24),
        ENDING(48);

        private final int bits;

        Part(int bits) {
            this.bits = bits;
        }
    }

    /** Bits of a key below those that name the feature. */
    private static final int VALUES = 58;

    private static final ReadingKind[] KINDS = ReadingKind.values();
    private static final ReadingFeature[] FEATURES = values();
    private static final int ENDING_LENGTH = 3;

    /** More features than a word can have. */
    static final int MOST = 64;

    private final List<Part> parts;

    ReadingFeature(Part... parts) {
        this.parts = List.of(parts);
    }

    private long key(long value) {
        return (long) (ordinal() + 1) << VALUES | value;
    }

    private long key(long one, long other) {
        return key(one << parts.getLast().bits | other);
    }

    /**
     * The keys of the features of a word at its place.
     *
     * @param words knows the words that matter
     * @param keys takes the keys
     * @return how many there are
     */
    static int of(ReadingPlace place, WordNumbers words, long[] keys) {
        Token token = place.token();
        Token next = place.after(1);
        int can = ReadingKind.all(token);
        int nextCan = ReadingKind.all(next);
        int before = ReadingKind.of(place.before()).ordinal();
        int prior = ReadingKind.of(place.path().back(0)).ordinal();
        int second = ReadingKind.of(place.path().back(1)).ordinal();
        int n = 0;
        keys[n++] = CAN.key(can);
        keys[n++] = CAN_CASE.key(can, !token.capitalised() ? 0 : place.start() ? 1 : 2);
        keys[n++] = CAN_FINITE.key(can, place.path().finiteSeen() ? 1 : 0);
        keys[n++] = BEFORE_CAN_FINITE.key(
                (long) before << Part.KINDS.bits | can, place.path().finiteSeen() ? 1 : 0);
        keys[n++] = BEFORE.key(before);
        keys[n++] = BEFORE_CAN.key(before, can);
        keys[n++] = BEFORE_NEXT.key(before, nextCan);
        keys[n++] = TWO.key(second, prior);
        keys[n++] = NEXT.key(nextCan);
        n = each(NEXT_ONE, nextCan, keys, n);
        n = each(SECOND_ONE, ReadingKind.all(place.after(2)), keys, n);
        keys[n++] = CAN_NEXT.key(can, nextCan);
        n = word(WORD, words.of(token.lower()), keys, n);
        n = word(WORD_NEXT, next == null ? 0 : words.of(next.lower()), keys, n);
        n = word(
                WORD_BEFORE,
                place.at() == 0
                        ? 0
                        : words.of(place.tokens().get(place.at() - 1).lower()),
                keys,
                n);
        String lower = token.lower();
        if (lower.length() > ENDING_LENGTH + 1) {
            keys[n++] = ENDING.key(ending(lower));
        }
        return n;
    }

    private static int each(ReadingFeature feature, int kinds, long[] keys, int size) {
        int n = size;
        for (int left = kinds; left != 0; left &= left - 1) {
            keys[n++] = feature.key(Integer.numberOfTrailingZeros(left));
        }
        return n;
    }

    private static int word(ReadingFeature feature, int number, long[] keys, int size) {
        if (number == 0) {
            return size;
        }
        keys[size] = feature.key(number);
        return size + 1;
    }

    private static long ending(String lower) {
        long ending = 0;
        for (int i = lower.length() - ENDING_LENGTH; i < lower.length(); i++) {
            ending = ending << Character.SIZE | lower.charAt(i);
        }
        return ending;
    }

    /** Whether a key names a form, which another language does not share. */
    static boolean isForm(long key) {
        return feature(key).parts.stream().anyMatch(p -> p == Part.WORD || p == Part.ENDING);
    }

    private static ReadingFeature feature(long key) {
        return FEATURES[(int) (key >>> VALUES) - 1];
    }

    /** A key as it is written: the feature, a tab and its values. */
    static String text(long key, WordNumbers words) {
        ReadingFeature feature = feature(key);
        int left = feature.parts.stream().mapToInt(p -> p.bits).sum();
        StringBuilder text = new StringBuilder(feature.name().toLowerCase(Locale.ROOT)).append('\t');
        for (Part part : feature.parts) {
            left -= part.bits;
            long value = key >>> left & (1L << part.bits) - 1;
            text.append(text.charAt(text.length() - 1) == '\t' ? "" : " ")
                    .append(
                            switch (part) {
                                case KIND -> KINDS[(int) value].name();
                                case KINDS ->
                                    Arrays.stream(KINDS)
                                            .filter(k -> (value & k.bit()) != 0)
                                            .map(Enum::name)
                                            .collect(Collectors.joining("|"));
                                case CASE, FLAG -> Long.toString(value);
                                case WORD -> words.word((int) value);
                                case ENDING -> "" + (char) (value >>> 32) + (char) (value >>> 16) + (char) value;
                            });
        }
        return text.toString();
    }

    /**
     * The key that is written so.
     *
     * @throws IllegalArgumentException if none is
     */
    static long key(String name, String values, WordNumbers words) {
        ReadingFeature feature = valueOf(name.toUpperCase(Locale.ROOT));
        String[] parts = values.split(" ", -1);
        if (parts.length != feature.parts.size()) {
            throw new IllegalArgumentException("'" + values + "' are no values of " + name);
        }
        long key = 0;
        for (int i = 0; i < parts.length; i++) {
            Part part = feature.parts.get(i);
            key = key << part.bits
                    | switch (part) {
                        case KIND -> ReadingKind.valueOf(parts[i]).ordinal();
                        case KINDS ->
                            Arrays.stream(parts[i].split("\\|"))
                                    .mapToInt(k -> ReadingKind.valueOf(k).bit())
                                    .sum();
                        case CASE, FLAG -> Integer.parseInt(parts[i]);
                        case WORD -> words.add(parts[i]);
                        case ENDING -> ending(parts[i]);
                    };
        }
        return feature.key(key);
    }
}
