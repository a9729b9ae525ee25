package org.disgelo.syntax;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.disgelo.coding.SentenceReading;
import org.disgelo.language.Language;
import org.disgelo.language.LanguageReader;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.text.Article;
import org.disgelo.text.Sentence;

/**
 * Writes what the choice of subjects learns from: for each finite verb of the sentences of a CoNLL-U file (their {@code # text}
 * lines, each read alone) who might be its subject, with the clues. One line a verb, fields between tabs: number of the
 * sentence, place of the verb in it ({@code start-end}), then of each candidate its place ({@code -} for nobody), a colon and
 * the names of its clues between commas.
 *
 * <pre>java -cp … org.disgelo.syntax.SubjectSamples de de_gsd-ud-dev.conllu &gt; samples.tsv</pre>
 */
public final class SubjectSamples {

    private SubjectSamples() {}

    public static void main(String[] arguments) throws IOException {
        Language language = LanguageReader.of(arguments[0]).language();
        Pipeline pipeline = Pipeline.standard();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int number = 0;
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            if (line.startsWith("# text = ")) {
                Article article = Article.of("sentence", language.code(), null, line.substring(9));
                for (SentenceReading reading : pipeline.read(article).readings()) {
                    write(language, reading.parse(), number, out);
                }
                number++;
            }
        }
        out.flush();
    }

    private static void write(Language language, Parse parse, int number, PrintStream out) {
        SubjectClues clues = new SubjectClues(language, parse.sentence(), parse.chunks());
        for (int i = 0; i < parse.chunks().size(); i++) {
            if (parse.chunks().get(i) instanceof VerbGroup verb && SubjectClues.isWeighed(verb)) {
                StringJoiner fields = new StringJoiner("\t");
                fields.add(String.valueOf(number));
                fields.add(place(parse.sentence(), verb.verb(), verb.verb() + 1));
                for (SubjectClues.Candidate candidate : clues.of(i, verb)) {
                    NounPhrase noun = candidate.found();
                    StringJoiner names = new StringJoiner(",");
                    for (int clue : candidate.clues()) {
                        names.add(Clue.values()[clue].name());
                    }
                    fields.add((noun == null ? "-" : place(parse.sentence(), noun.from(), noun.to())) + ":" + names);
                }
                out.println(fields);
            }
        }
    }

    private static String place(Sentence sentence, int from, int to) {
        return sentence.tokens().get(from).start() + "-"
                + sentence.tokens().get(to - 1).end();
    }
}
