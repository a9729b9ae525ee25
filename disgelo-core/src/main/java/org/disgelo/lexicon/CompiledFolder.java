package org.disgelo.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The YAML files of one folder as the build has read them; each with the checksum of its text, to tell when it was changed since. */
final class CompiledFolder {

    /** Where a file's document stands. */
    private record Document(long checksum, int at) {}

    private final List<String> files;
    private final Map<String, Document> documents = new HashMap<>();
    private final YamlTree tree;

    CompiledFolder(Packed packed) {
        files = packed.words();
        List<String> names = packed.words();
        long[] checksums = packed.longs();
        int[] places = packed.ints();
        tree = new YamlTree(packed.ints(), packed::word);
        for (int i = 0; i < places.length; i++) {
            documents.put(names.get(i), new Document(checksums[i], places[i]));
        }
    }

    /**
     * Packs the files of a folder.
     *
     * @throws LexiconException naming file and line, if one is broken
     */
    static byte[] pack(List<String> files) {
        Packing packing = new Packing();
        YamlTree.Writer writer = new YamlTree.Writer(packing::id);
        List<String> names = new ArrayList<>();
        List<Long> checksums = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (String file : files) {
            if (file.endsWith(".yaml")) {
                String text = LexiconSource.text(file);
                names.add(file);
                checksums.add(checksum(text.getBytes(StandardCharsets.UTF_8)));
                places.add(writer.add("lexicon/" + file, text));
            }
        }
        return packing.words(files)
                .words(names)
                .longs(checksums.stream().mapToLong(Long::longValue).toArray())
                .ints(places.stream().mapToInt(Integer::intValue).toArray())
                .ints(writer.nodes())
                .done();
    }

    static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    /** The names of all files of the folder, sorted; also of those that are no YAML. */
    List<String> files() {
        return files;
    }

    /** A file of the folder; null if it is none, or none of YAML. */
    @Nullable
    Yaml find(String file) {
        Document document = documents.get(file);
        return document == null ? null : new Yaml("lexicon/" + file, tree, document.at);
    }

    /** The same, null also if it had another text when it was read. */
    @Nullable
    Yaml find(String file, byte[] text) {
        Document document = documents.get(file);
        return document == null || document.checksum != checksum(text) ? null : find(file);
    }
}
