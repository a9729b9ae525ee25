package org.disgelo.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disgelo.language.ReadingExamples.Example;
import org.disgelo.text.Token;

/**
 * Learns {@code lexicon/<code>/readings.tsv} from treebanks of Universal Dependencies (universaldependencies.org), whose files are
 * named by their language: {@code es_gsd-ud-dev.conllu}. Of a treebank of another language only what names no words is learned.
 *
 * <p>The second argument, from 0 to 1, says how much of what is learned is believed: treebanks are of another kind than news, and
 * what comes after was written for what the scores set by hand choose.
 *
 * <pre>java -cp "$CP" org.disgelo.language.ReadingTrainer it 0.6 FILE.conllu… > lexicon/it/readings.tsv</pre>
 */
public final class ReadingTrainer {

    /** Words that occur less often in the treebanks are not told apart. */
    private static final int FREQUENT = 6;

    private final String code;
    /** What part of each weight is written. */
    private final double share;

    private final WordNumbers words = new WordNumbers();

    private ReadingTrainer(String code, double share) {
        this.code = code;
        this.share = share;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> files = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        String code = arguments[0];
        double share = Double.parseDouble(arguments[1]);
        String names =
                String.join(", ", files.stream().map(ReadingTrainer::name).toList());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "# What treebanks teach of how words are read beside each other (org.disgelo.language.ReadingModel).");
        out.println("# Learned from " + names + " of Universal Dependencies; like these, CC BY-SA 4.0.");
        out.println(
                "# Written by org.disgelo.language.ReadingTrainer " + code + " " + share + " FILE... (disgelo-bench)");
        new ReadingTrainer(code, share).lines(files).forEach(out::println);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private List<String> lines(List<Path> files) throws IOException {
        count(files);
        List<Example> examples = new ArrayList<>();
        for (Path file : files) {
            String language = name(file).substring(0, code.length());
            LanguageReader reader = LanguageReader.of(language);
            ReadingExamples found = new ReadingExamples(reader.language(), words, language.equals(code));
            for (Treebank.Tree tree : Treebank.read(file)) {
                found.add(tree, reader.tokens(tree.text()));
            }
            examples.addAll(found.found());
        }
        ReadingLearner learner = new ReadingLearner(examples);
        double before = learner.accuracy();
        learner.learn();
        System.err.printf("%s: %d examples, right %.3f -> %.3f%n", code, examples.size(), before, learner.accuracy());
        return learner.lines(words, share);
    }

    private void count(List<Path> files) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : files) {
            if (name(file).startsWith(code)) {
                for (Treebank.Tree tree : Treebank.read(file)) {
                    for (Token token : LanguageReader.of(code).tokens(tree.text())) {
                        counts.merge(token.lower(), 1, Integer::sum);
                    }
                }
            }
        }
        counts.forEach((word, count) -> {
            if (count >= FREQUENT && word.chars().noneMatch(Character::isWhitespace)) {
                words.add(word);
            }
        });
    }
}
