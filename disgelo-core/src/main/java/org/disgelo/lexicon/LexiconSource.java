package org.disgelo.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where the lexicon's files come from: the class path, or a folder of one's own given by the system property
 * {@code disgelo.lexicon} (for those who write lexicons). What the build has compiled of them stands in {@value #COMPILED} on the
 * class path and is taken instead of a file; of a folder of one's own, only for files that are what they were when it was compiled.
 */
public final class LexiconSource {

    /** The folder of compiled files among the lexicon's. */
    public static final String COMPILED = "compiled/";

    private static final String FOLDER = System.getProperty("disgelo.lexicon", "");
    private static final Map<String, Optional<CompiledFolder>> FOLDERS = new ConcurrentHashMap<>();

    private LexiconSource() {}

    /** The text of a file, or null when there is none. */
    public static @Nullable String find(String name) {
        byte[] bytes = bytes(name);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether there is such a file. */
    public static boolean has(String name) {
        try (InputStream in = open(name)) {
            return in != null;
        } catch (IOException e) {
            throw new LexiconException("lexicon/" + name + ": " + e.getMessage(), e);
        }
    }

    /** The tensors of a file; none where there is no such file. */
    public static Tensors tensors(String name) {
        return new Tensors("lexicon/" + name, bytes(name));
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

    /**
     * The document of a file.
     *
     * @throws LexiconException if there is none or it is broken
     */
    public static Yaml yaml(String name) {
        CompiledFolder compiled = compiledFolder(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
        Yaml yaml = compiled == null ? null : FOLDER.isEmpty() ? compiled.find(name) : same(compiled, name);
        return yaml == null ? Yaml.read("lexicon/" + name, text(name)) : yaml;
    }

    private static @Nullable Yaml same(CompiledFolder compiled, String name) {
        byte[] bytes = bytes(name);
        return bytes == null ? null : compiled.find(name, bytes);
    }

    /** Names (as {@link #text} takes them) of the files directly in a folder, sorted. */
    public static List<String> list(String folder) {
        CompiledFolder compiled = FOLDER.isEmpty() ? compiledFolder(folder) : null;
        return compiled == null ? in(folder, path -> names(path, folder)) : compiled.files();
    }

    /** ISO 639-1 codes of the languages that have a folder with a {@code language.yaml}, sorted. */
    public static List<String> languages() {
        Packed compiled = FOLDER.isEmpty() ? compiled("languages") : null;
        return compiled != null
                ? compiled.words()
                : in("", path -> {
                    try (Stream<Path> folders = Files.list(path)) {
                        return folders.filter(f -> Files.isRegularFile(f.resolve("language.yaml")))
                                .map(f -> f.getFileName().toString())
                                .sorted()
                                .toList();
                    }
                });
    }

    /**
     * What was compiled under a name; null if nothing was, or if one of the files that it was made of has changed since.
     *
     * @param sources names of those files
     */
    public static @Nullable Packed compiled(String name, Supplier<List<String>> sources) {
        Packed packed = compiled(name);
        if (packed == null) {
            return null;
        }
        long checksum = packed.longNumber();
        return FOLDER.isEmpty() || checksum == checksum(sources.get()) ? packed : null;
    }

    /** Begins to compile what is made of these files. */
    public static Packing packing(List<String> sources) {
        return new Packing().number(checksum(sources));
    }

    private static long checksum(List<String> sources) {
        CRC32 crc = new CRC32();
        for (String source : sources) {
            byte[] bytes = bytes(source);
            crc.update(bytes == null ? new byte[0] : bytes);
        }
        return crc.getValue();
    }

    /**
     * Compiles all folders: the name of what is compiled, to put under {@link #COMPILED}, and its bytes.
     *
     * @throws LexiconException naming file and line, if a file is broken
     */
    public static Map<String, byte[]> compile() {
        Map<String, byte[]> compiled = new TreeMap<>();
        compiled.put("languages", new Packing().words(languages()).done());
        for (String folder : in("", LexiconSource::folders)) {
            compiled.put(key(folder), CompiledFolder.pack(in(folder, path -> names(path, folder))));
        }
        return compiled;
    }

    private static @Nullable CompiledFolder compiledFolder(String folder) {
        return FOLDERS.computeIfAbsent(
                        folder, f -> Optional.ofNullable(compiled(key(f))).map(CompiledFolder::new))
                .orElse(null);
    }

    private static String key(String folder) {
        return "yaml." + folder.replace('/', '.');
    }

    private static @Nullable Packed compiled(String name) {
        try (InputStream in = LexiconSource.class.getResourceAsStream("/lexicon/" + COMPILED + name)) {
            return in == null ? null : new Packed(in.readAllBytes());
        } catch (IOException e) {
            throw new LexiconException("lexicon/" + COMPILED + name + ": " + e.getMessage(), e);
        }
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
            return url == null || !url.getProtocol().equals("file") ? List.of() : listing.of(Path.of(url.toURI()));
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

    /** The folders that hold YAML, however deep. */
    private static List<String> folders(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .map(f -> root.relativize(f.getParent()).toString().replace('\\', '/'))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static byte @Nullable [] bytes(String name) {
        try (InputStream in = open(name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new LexiconException("lexicon/" + name + ": " + e.getMessage(), e);
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
