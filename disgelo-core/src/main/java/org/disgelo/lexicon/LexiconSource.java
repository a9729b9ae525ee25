package org.disgelo.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the lexicon's files come from: the class path, or a folder of one's own given by the system property
 * {@code disgelo.lexicon} (for those who write lexicons).
 */
public final class LexiconSource {

    private static final String FOLDER = System.getProperty("disgelo.lexicon", "");

    private LexiconSource() {}

    /** The text of a file, or null when there is none. */
    public static @Nullable String find(String name) {
        try (InputStream in = open(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LexiconException("lexicon/" + name + ": " + e.getMessage(), e);
        }
    }

    /**
     * The text of a file.
     *
     * @throws LexiconException if there is none
     */
    public static String text(String name) {
        String text = find(name);
        if (text == null) {
            throw new LexiconException("lexicon/" + name + ": not found");
        }
        return text;
    }

    public static Yaml yaml(String name) {
        return Yaml.read("lexicon/" + name, text(name));
    }

    /** Names (as {@link #text} takes them) of the files directly in a folder, sorted. */
    public static List<String> list(String folder) {
        return in(folder, path -> names(path, folder));
    }

    /** ISO 639-1 codes of the languages that have a folder with a {@code language.yaml}, sorted. */
    public static List<String> languages() {
        return in("", path -> {
            try (Stream<Path> folders = Files.list(path)) {
                return folders.filter(f -> Files.isRegularFile(f.resolve("language.yaml")))
                        .map(f -> f.getFileName().toString().replace("/", ""))
                        .sorted()
                        .toList();
            }
        });
    }

    /** What is read off a folder. */
    private interface Listing {
        List<String> of(Path folder) throws IOException;
    }

    private static List<String> in(String folder, Listing listing) {
        try {
            if (!FOLDER.isEmpty()) {
                return listing.of(Path.of(FOLDER, folder));
            }
            URL url = LexiconSource.class.getResource("/lexicon/" + folder);
            if (url == null) {
                return List.of();
            }
            if (!(url.openConnection() instanceof JarURLConnection jarred)) {
                return listing.of(Path.of(url.toURI()));
            }
            // A file system of its own: two threads may load two languages at once.
            try (FileSystem jar =
                    FileSystems.newFileSystem(Path.of(jarred.getJarFileURL().toURI()))) {
                return listing.of(jar.getPath("/lexicon/" + folder));
            }
        } catch (IOException | URISyntaxException e) {
            throw new LexiconException("lexicon/" + folder + ": " + e.getMessage(), e);
        }
    }

    private static List<String> names(Path path, String folder) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder + "/" + f.getFileName())
                    .sorted()
                    .toList();
        }
    }

    private static @Nullable InputStream open(String name) throws IOException {
        if (FOLDER.isEmpty()) {
            return LexiconSource.class.getResourceAsStream("/lexicon/" + name);
        }
        Path file = Path.of(FOLDER, name);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
}
