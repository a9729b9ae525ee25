package org.disgelo.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disgelo.actor.Gazetteer;
import org.disgelo.actor.Mention;
import org.disgelo.event.Actor;
import org.disgelo.language.LanguageReader;
import org.jspecify.annotations.Nullable;

/** Parties as other systems give them, by code or by English name, in our codes. Not for several threads. */
final class PartyCodes {

    private static final int CODE = 3;

    private final Gazetteer gazetteer = Gazetteer.of("en");
    private final Map<String, String> foreign = new HashMap<>();
    private final Map<String, String> sectors = new HashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Map<String, Optional<String>> names = new HashMap<>();

    PartyCodes() {
        for (List<String> row : CodeTable.rows("ontology/cameo-actors.tsv", "code", "kind", "ours")) {
            switch (row.get(1)) {
                case "party" -> foreign.put(row.get(0), row.get(2));
                case "sector" -> sectors.put(row.get(0), row.get(2));
                default -> words.put(row.get(0), row.get(2));
            }
        }
        for (List<String> row : CodeTable.rows("ontology/fips.tsv", "fips", "iso3")) {
            own.add(row.get(1));
        }
    }

    /** Our code for a state or organisation by its code elsewhere; null if it is none that we know. */
    @Nullable
    String code(String code) {
        String known = foreign.get(code);
        return known != null ? known : own.contains(code) ? code : null;
    }

    /** Our code for a state or organisation by its code or its English name; null if it is none that we know. */
    @Nullable
    String named(String name) {
        String stripped = name.strip();
        String known = stripped.length() == CODE ? code(stripped) : null;
        return known != null
                ? known
                : names.computeIfAbsent(stripped, this::find).orElse(null);
    }

    private Optional<String> find(String name) {
        List<Mention> found = name.isEmpty()
                ? List.of()
                : gazetteer.find(LanguageReader.of("en").tokens(name));
        Set<String> codes = found.size() == 1 ? found.getFirst().codes() : Set.of();
        return codes.size() == 1 ? codes.stream().filter(c -> !c.isEmpty()).findFirst() : Optional.empty();
    }

    /** Our sector for a role of CAMEO; null for none. */
    @Nullable
    String sector(String role) {
        return sectors.get(role);
    }

    /** Our sector for a description in words, the most telling of them: 'Government,Executive Office'; null for none. */
    @Nullable
    String sectorIn(String description) {
        String lower = description.toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(e -> lower.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /**
     * An actor of CAMEO: three letters for who, then three for each role.
     *
     * @param code for example {@code RUSGOV} or {@code IGOEUREEC}
     * @param name as told, kept
     * @return null if no state or organisation that we know is in it
     */
    @Nullable
    Actor actor(String code, @Nullable String name) {
        String party = null;
        String sector = null;
        for (int i = 0; i + CODE <= code.length(); i += CODE) {
            String part = code.substring(i, i + CODE);
            party = party == null ? code(part) : party;
            sector = sector == null ? sectors.get(part) : sector;
        }
        return party == null ? null : coded(party, sector, name);
    }

    /** An actor by the state he is of or, where that is none, by his own name; null if neither is known. */
    @Nullable
    Actor actor(String country, String name, @Nullable String sector) {
        String state = named(country);
        String party = state == null ? named(name) : state;
        return party == null ? null : coded(party, sector, name);
    }

    static Actor coded(String party, @Nullable String sector, @Nullable String name) {
        return new Actor(party, sector, null, name == null || name.isBlank() ? null : name.strip(), 0, 0);
    }
}
