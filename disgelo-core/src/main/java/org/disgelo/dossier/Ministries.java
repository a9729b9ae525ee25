package org.disgelo.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disgelo.lexicon.LexiconSource;
import org.jspecify.annotations.Nullable;

/** Which ministry articles mean, whatever language they name it in: {@code lexicon/dossier/ministries.yaml}. */
final class Ministries {

    private static final Map<String, List<String>> STEMS = read();

    private Ministries() {}

    /** The one ministry that all these words name, or null. */
    static @Nullable String of(List<String> told) {
        String found = null;
        for (String words : told) {
            String one = of(words);
            if (one == null || found != null && !found.equals(one)) {
                return null;
            }
            found = one;
        }
        return found;
    }

    private static @Nullable String of(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            for (Map.Entry<String, List<String>> ministry : STEMS.entrySet()) {
                if (ministry.getValue().stream().anyMatch(word::startsWith)) {
                    return ministry.getKey();
                }
            }
        }
        return null;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> stems = new LinkedHashMap<>();
        LexiconSource.yaml("dossier/ministries.yaml")
                .fields()
                .forEach((ministry, words) -> stems.put(ministry, words.strings()));
        return stems;
    }
}
