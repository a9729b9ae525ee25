package org.disgelo.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The articles that come with the program; the name of each begins with its day and its language. */
final class Examples {

    private static final String FOLDER = "/examples";

    private Examples() {}

    /**
     * Copies them into a folder.
     *
     * @return the files, in the order of their days
     * @throws IOException if the folder cannot be written, or the program lacks them
     */
    static List<Path> copyTo(Path folder) throws IOException {
        URL url = Examples.class.getResource(FOLDER);
        if (url == null) {
            throw new IOException("the examples are not in the program");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return copy(Path.of(uri), folder);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return copy(jar.getPath(FOLDER), folder);
            }
        } catch (URISyntaxException e) {
            throw new IOException("the examples cannot be found at " + url, e);
        }
    }

    private static List<Path> copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files;
        try (Stream<Path> entries = Files.list(from)) {
            files = entries.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        List<Path> copies = new ArrayList<>();
        for (Path file : files) {
            Path copy = to.resolve(file.getFileName().toString());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            copies.add(copy);
        }
        return copies;
    }
}
