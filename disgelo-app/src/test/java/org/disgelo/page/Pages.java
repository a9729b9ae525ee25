package org.disgelo.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.DossierDrafter;
import org.disgelo.dossier.Material;
import org.disgelo.dossier.Told;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.text.Article;

/** Dossiers for tests. */
final class Pages {

    static final Dyad DYAD = new Dyad("RUS", "BLR");

    private static final Path FOLDER = Path.of("../examples");

    private Pages() {}

    /** The dossier that the project's own articles make. */
    static Dossier examples() {
        return Examples.DOSSIER;
    }

    /** The dossier that they make of another two. */
    static Dossier examples(Dyad dyad) {
        return of(dyad, Examples.CODED);
    }

    /** What the project's own articles tell of agreements. */
    static List<ReadArticle> readExamples() {
        return Examples.CODED;
    }

    /** The events of the one example whose name begins so. */
    static List<Event> codedExamples(String beginning) {
        return Examples.CODED.stream()
                .filter(a -> a.article().id().startsWith(beginning))
                .flatMap(a -> a.events().stream())
                .toList();
    }

    static Dossier of(Article... articles) {
        Pipeline pipeline = Pipeline.standard();
        return of(DYAD, Stream.of(articles).map(pipeline::reading).toList());
    }

    private static Dossier of(Dyad dyad, List<ReadArticle> coded) {
        List<Told> told = new ArrayList<>();
        coded.forEach(a -> a.events().forEach(e -> told.add(Told.of(e))));
        return new DossierDrafter()
                .draft(
                        dyad,
                        null,
                        null,
                        Material.of(
                                coded.stream().map(ReadArticle::coded).toList(),
                                coded.stream().map(ReadArticle::account).toList(),
                                told));
    }

    private static Article example(Path file) {
        try {
            String name = file.getFileName().toString();
            return Article.of(
                    name, name.substring(11, 13), LocalDate.parse(name.substring(0, 10)), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read once for all tests. */
    private static final class Examples {
        static final List<ReadArticle> CODED = read();
        static final Dossier DOSSIER = of(DYAD, CODED);

        private static List<ReadArticle> read() {
            try (Stream<Path> files = Files.list(FOLDER)) {
                Pipeline pipeline = Pipeline.standard();
                return files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .map(Pages::example)
                        .map(pipeline::reading)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
