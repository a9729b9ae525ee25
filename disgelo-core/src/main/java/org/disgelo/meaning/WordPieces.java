package org.disgelo.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts English into the pieces of words that BERT's uncased models know: in lower case and without accents, each mark by itself, each
 * word into the longest pieces of the vocabulary from the left (Wu et al. 2016, <i>Google's Neural Machine Translation System</i>,
 * section 4.1; Devlin et al. 2019, <i>BERT</i>).
 */
final class WordPieces {

    private static final String FIRST = "[CLS]";
    private static final String LAST = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    private static final String INNER = "##";
    private static final int LONGEST_WORD = 100;

    private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(\\d+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    /** A word, or one mark: as BERT has it, all ASCII that is neither letter nor digit is a mark. */
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{P}$+<=>^`|~]+|[\\p{P}$+<=>^`|~]");

    private final Map<String, Integer> numbers;

    WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * The vocabulary of a tokenizer file of Hugging Face.
     *
     * @throws IllegalStateException if there is no such file on the class path
     */
    static WordPieces read(String resource) {
        try (InputStream in = WordPieces.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": not found on the class path");
            }
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Integer> numbers = new HashMap<>();
            Matcher entry = ENTRY.matcher(json);
            for (int at = json.indexOf("\"vocab\""); at >= 0 && entry.find(at); at = entry.end()) {
                numbers.put(unescaped(entry.group(1)), Integer.valueOf(entry.group(2)));
            }
            return new WordPieces(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String escaped) {
        return ESCAPE.matcher(escaped)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1).length() > 1
                                ? String.valueOf(
                                        (char) Integer.parseInt(m.group(1).substring(1), 16))
                                : m.group(1)));
    }

    /**
     * The pieces of a text, between those that open and close it.
     *
     * @param prefix what stands before the text
     * @param words the text in parts, of which it is told where each came to stand
     * @param most how many pieces there may be; of a longer text the first
     */
    Pieces of(String prefix, List<String> words, int most) {
        List<Integer> pieces = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        pieces.add(number(FIRST));
        cutAll(prefix, pieces);
        for (int i = -1; i < words.size() && pieces.size() < most - 1; i++) {
            if (i >= 0) {
                cutAll(words.get(i), pieces);
            }
            while (places.size() < pieces.size()) {
                places.add(i);
            }
        }
        int kept = Math.min(pieces.size(), most - 1);
        pieces.subList(kept, pieces.size()).clear();
        places.subList(kept, places.size()).clear();
        pieces.add(number(LAST));
        places.add(words.size());
        return new Pieces(
                pieces.stream().mapToLong(Integer::longValue).toArray(),
                places.stream().mapToInt(Integer::intValue).toArray());
    }

    private void cutAll(String text, List<Integer> pieces) {
        Matcher word = WORD.matcher(plain(text));
        while (word.find()) {
            cut(word.group(), pieces);
        }
    }

    /** In lower case and without accents. */
    private static String plain(String word) {
        return ACCENT.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    private void cut(String word, List<Integer> pieces) {
        if (word.length() > LONGEST_WORD) {
            pieces.add(number(UNKNOWN));
            return;
        }
        List<Integer> cut = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            while (to > from && !numbers.containsKey((from > 0 ? INNER : "") + word.substring(from, to))) {
                to--;
            }
            if (to == from) {
                pieces.add(number(UNKNOWN));
                return;
            }
            cut.add(number((from > 0 ? INNER : "") + word.substring(from, to)));
            from = to;
        }
        pieces.addAll(cut);
    }

    private int number(String piece) {
        return Objects.requireNonNull(numbers.get(piece), piece);
    }
}
