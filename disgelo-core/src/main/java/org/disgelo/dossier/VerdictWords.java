package org.disgelo.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.WordSet;
import org.disgelo.lexicon.Yaml;

/**
 * The words by which one language passes judgement on a relation: {@code lexicon/dossier/verdicts/<code>.yaml}.
 *
 * @param warm words that speak of warmth by themselves ("thaw", "rapprochement")
 * @param cold words that speak of cold by themselves ("freeze", "rift")
 * @param warmRelation words that do so only of a relation ("friendly ties")
 * @param coldRelation likewise ("ties are strained")
 * @param relation words for a relation
 * @param ends words by which a state of things ends, which turns the verdict round ("the freeze is over")
 * @param denials words by which the verdict is not passed ("no thaw", "there is no")
 * @param pair words that stand for both ("the two countries")
 */
record VerdictWords(
        WordSet warm,
        WordSet cold,
        WordSet warmRelation,
        WordSet coldRelation,
        WordSet relation,
        WordSet ends,
        WordSet denials,
        WordSet pair) {

    private static final Set<String> KEYS =
            Set.of("warm", "cold", "warmRelation", "coldRelation", "relation", "ends", "denials", "pair");
    private static final Map<String, Optional<VerdictWords>> LOADED = new ConcurrentHashMap<>();

    /**
     * The words of a language; none when the lexicon does not have them.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if a key is unknown
     */
    static Optional<VerdictWords> of(String language) {
        return LOADED.computeIfAbsent(language, VerdictWords::load);
    }

    private static Optional<VerdictWords> load(String language) {
        String file = "dossier/verdicts/" + language + ".yaml";
        if (LexiconSource.find(file) == null) {
            return Optional.empty();
        }
        Map<String, Yaml> f = LexiconSource.yaml(file).fields(KEYS);
        return Optional.of(new VerdictWords(
                set(f, "warm"),
                set(f, "cold"),
                set(f, "warmRelation"),
                set(f, "coldRelation"),
                set(f, "relation"),
                set(f, "ends"),
                set(f, "denials"),
                set(f, "pair")));
    }

    private static WordSet set(Map<String, Yaml> fields, String key) {
        return WordSet.of(Yaml.strings(fields.get(key)));
    }
}
