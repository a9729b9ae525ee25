package org.disgelo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.languagetool.Language;
import org.languagetool.Languages;

/**
 * Articles a second that LanguageTool tokenizes and tags on all cores, without any of its rules: what a coder that began with it could
 * at most reach. Prints one line a round; the first is warm-up.
 *
 * <pre>java -Xmx1g -cp … org.disgelo.bench.BareLanguageTool articles.jsonl [rounds] [split]</pre>
 *
 * With {@code split} each sentence is tagged by itself, else the whole text at once.
 */
public final class BareLanguageTool {

    private record Text(Language language, String text) {}

    private BareLanguageTool() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        boolean split = arguments.length > 2 && arguments[2].equals("split");
        List<Text> texts = texts(Path.of(arguments[0]));
        for (int round = 0; round < rounds; round++) {
            LongAdder words = new LongAdder();
            long begin = System.nanoTime();
            texts.parallelStream().forEach(text -> words.add(tag(text, split)));
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s %d articles, %d words, %.1f s: %.0f articles/s%n",
                    round == 0 ? "warm-up:" : "round " + round + ":",
                    texts.size(),
                    words.sum(),
                    seconds,
                    texts.size() / seconds);
        }
    }

    private static List<Text> texts(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Language> languages = new TreeMap<>();
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            Language language = languages.computeIfAbsent(
                    article.path("language").asText(), Languages::getLanguageForShortCode);
            texts.add(new Text(language, article.path("text").asText()));
        }
        return texts;
    }

    private static int tag(Text text, boolean split) {
        List<String> sentences = split ? text.language().getSentenceTokenizer().tokenize(text.text()) : List.of(text.text());
        int count = 0;
        for (String sentence : sentences) {
            List<String> words = text.language().getWordTokenizer().tokenize(sentence);
            try {
                text.language().getTagger().tag(words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            count += (int) words.stream().filter(w -> !w.isBlank()).count();
        }
        return count;
    }
}
