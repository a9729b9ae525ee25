package org.disgelo.reading;

import java.util.Set;
import org.disgelo.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/** Which languages can be read, and how the language of a text is found. */
public interface Languages {

    /** ISO 639-1 codes, sorted. */
    Set<String> known();

    /** ISO 639-1 code of the language a text is most likely written in, known or not; null when none is likely. */
    @Nullable
    String find(String text);

    static Languages of(Pipeline pipeline) {
        Set<String> known = pipeline.languages();
        return new Languages() {
            @Override
            public Set<String> known() {
                return known;
            }

            @Override
            public @Nullable String find(String text) {
                return LanguageFinder.find(text);
            }
        };
    }
}
