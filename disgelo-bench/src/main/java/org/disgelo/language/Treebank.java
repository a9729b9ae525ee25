package org.disgelo.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.text.Span;

/** Reads a treebank of Universal Dependencies (CoNLL-U). */
final class Treebank {

    private static final String TEXT = "# text = ";
    private static final int COLUMNS = 10;

    private Treebank() {}

    /**
     * A word of the treebank.
     *
     * @param pos universal part of speech: {@code NOUN}
     * @param features {@code Number=Sing|…}
     * @param relation to its head: {@code nsubj}
     */
    record Word(String pos, String features, String relation) {

        boolean is(String feature) {
            return ("|" + features + "|").contains("|" + feature + "|");
        }
    }

    /**
     * A sentence.
     *
     * @param text as it stands
     * @param words what stands where; not those that are written as one with others ('del')
     */
    record Tree(String text, Map<Span, Word> words) {}

    /**
     * The sentences of a file.
     *
     * @throws IOException if it cannot be read
     */
    static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        String text = "";
        Map<Span, Word> words = new HashMap<>();
        int at = 0;
        int joinedTo = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length());
                words = new HashMap<>();
                at = 0;
                joinedTo = 0;
                trees.add(new Tree(text, words));
            }
            String[] columns = line.split("\t", -1);
            if (line.startsWith("#") || columns.length < COLUMNS || columns[0].contains(".")) {
                continue;
            }
            boolean several = columns[0].contains("-");
            if (!several && Integer.parseInt(columns[0]) <= joinedTo) {
                continue;
            }
            joinedTo = several ? Integer.parseInt(columns[0].substring(columns[0].indexOf('-') + 1)) : joinedTo;
            int from = text.indexOf(columns[1], at);
            if (from >= 0) {
                at = from + columns[1].length();
                if (!several) {
                    words.put(new Span(from, at), new Word(columns[3], columns[5], columns[7]));
                }
            }
        }
        return trees;
    }
}
