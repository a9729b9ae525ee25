package org.disgelo.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.WordSet;
import org.disgelo.lexicon.Yaml;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** The agreements of {@code lexicon/gazetteer/agreements.yaml} by their names in one language; the file explains its keys. */
final class KnownAgreements {

    private static final String FILE = "gazetteer/agreements.yaml";
    private static final Set<String> KEYS = Set.of("code", "instrument", "parties", "about", "concluded", "names");
    private static final Map<String, KnownAgreements> LOADED = new ConcurrentHashMap<>();

    private record Name(KnownAgreement agreement, boolean capital) {}

    /**
     * A name in a text.
     *
     * @param length how many tokens it takes
     * @param capital whether it is a proper name, which needs no noun of its own
     */
    record Found(KnownAgreement agreement, int length, boolean capital) {}

    private final WordTable<Name> names = new WordTable<>();

    private KnownAgreements(String language) {
        for (Yaml item : LexiconSource.yaml(FILE).items()) {
            Map<String, Yaml> f = item.fields(KEYS);
            KnownAgreement agreement = agreement(item, f);
            Yaml named = f.get("names");
            if (named == null) {
                throw item.error("'names' is missing");
            }
            Yaml.strings(named.fields().get("any")).forEach(name -> add(name, agreement));
            Yaml.strings(named.fields().get(language)).forEach(name -> add(name, agreement));
        }
    }

    /**
     * The names in a language; none where the file gives none in it.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if the file is missing or broken
     */
    static KnownAgreements of(String language) {
        return LOADED.computeIfAbsent(language, KnownAgreements::new);
    }

    /** The first words of all names. */
    Set<String> beginnings() {
        return names.beginnings();
    }

    /** The longest name that begins at a token, or null. */
    @Nullable
    Found at(List<Token> tokens, int at) {
        WordTable.Match<Name> match = names.at(tokens, at);
        if (match == null || match.value().capital() && !tokens.get(at).capitalised()) {
            return null;
        }
        return new Found(
                match.value().agreement(), match.length(), match.value().capital());
    }

    private void add(String name, KnownAgreement agreement) {
        Name known = new Name(agreement, Character.isUpperCase(name.charAt(0)));
        for (String[] words : WordSet.spellings(name)) {
            names.add(String.join(" ", words), known);
        }
    }

    private static KnownAgreement agreement(Yaml item, Map<String, Yaml> f) {
        Yaml code = f.get("code");
        Yaml instrument = f.get("instrument");
        Yaml concluded = f.get("concluded");
        if (code == null || instrument == null) {
            throw item.error("'code' or 'instrument' is missing");
        }
        try {
            return new KnownAgreement(
                    code.text(),
                    Instrument.valueOf(instrument.text().toUpperCase(Locale.ROOT)),
                    Set.copyOf(Yaml.strings(f.get("parties"))),
                    Set.copyOf(Yaml.strings(f.get("about"))),
                    concluded == null ? null : Integer.valueOf(concluded.text()));
        } catch (IllegalArgumentException e) {
            throw item.error(String.valueOf(e.getMessage()));
        }
    }
}
