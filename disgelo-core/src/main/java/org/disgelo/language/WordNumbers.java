package org.disgelo.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers of words, from 1. */
final class WordNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>(List.of(""));

    /** The number of a word; 0 if it has none. */
    int of(String word) {
        Integer number = numbers.get(word);
        return number == null ? 0 : number;
    }

    /** The number of a word, which it is given if it has none. */
    int add(String word) {
        Integer number = numbers.putIfAbsent(word, words.size());
        if (number != null) {
            return number;
        }
        words.add(word);
        return words.size() - 1;
    }

    String word(int number) {
        return words.get(number);
    }
}
