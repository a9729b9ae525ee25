package org.disgelo.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disgelo.coding.CodedArticle;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.DossierDrafter;
import org.disgelo.dossier.Told;
import org.disgelo.event.Dyad;
import org.disgelo.pipeline.Pipeline;
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

    static Dossier of(Article... articles) {
        Pipeline pipeline = Pipeline.standard();
        List<CodedArticle> coded = Stream.of(articles).map(pipeline::read).toList();
        List<Told> told = new ArrayList<>();
        coded.forEach(a -> a.events().forEach(e -> told.add(Told.of(e))));
        return new DossierDrafter().draft(DYAD, null, null, coded, told);
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
        static final Dossier DOSSIER = read();

        private static Dossier read() {
            try (Stream<Path> files = Files.list(FOLDER)) {
                return of(files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .map(Pages::example)
                        .toArray(Article[]::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
