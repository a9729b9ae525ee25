package org.disgelo.meaning;

import java.util.HashMap;
import java.util.Map;

/** Cyrillic letters in Latin ones, after BGN/PCGN 1947 for Russian, without its apostrophes: as English newspapers write names. */
final class Cyrillic {

    private static final String LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN =
            ("a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya").split(" ");
    private static final Map<Character, String> TABLE = new HashMap<>();

    static {
        for (int i = 0; i < LATIN.length; i++) {
            TABLE.put(LETTERS.charAt(i), LATIN[i]);
        }
    }

    private Cyrillic() {}

    static String latin(String word) {
        if (word.chars().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
            return word;
        }
        StringBuilder latin = new StringBuilder();
        for (char letter : word.toCharArray()) {
            char small = Character.toLowerCase(letter);
            String other = TABLE.getOrDefault(small, String.valueOf(small));
            latin.append(
                    small == letter || other.isEmpty()
                            ? other
                            : Character.toUpperCase(other.charAt(0)) + other.substring(1));
        }
        return latin.toString();
    }
}
