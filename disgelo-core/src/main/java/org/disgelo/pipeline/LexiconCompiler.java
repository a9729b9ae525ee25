package org.disgelo.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.disgelo.actor.Gazetteer;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.place.PlaceGazetteer;

/**
 * Compiles the lexicon into the form that a run reads without parsing: the build calls it, behind the compiler of Java. Says what is
 * broken in it with file and line.
 *
 * <pre>java -cp … org.disgelo.pipeline.LexiconCompiler FOLDER_OF_CLASSES</pre>
 */
public final class LexiconCompiler {

    private LexiconCompiler() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "lexicon", LexiconSource.COMPILED);
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : compile().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** All that is compiled, by the name that {@link LexiconSource#compiled} asks for. */
    static Map<String, byte[]> compile() {
        Map<String, byte[]> compiled = new TreeMap<>(LexiconSource.compile());
        compiled.putAll(PlaceGazetteer.compile());
        LexiconSource.languages().forEach(language -> compiled.putAll(Gazetteer.compile(language)));
        return compiled;
    }
}
