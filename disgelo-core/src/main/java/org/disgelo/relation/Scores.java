package org.disgelo.relation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/** What each type and mode is worth: {@code lexicon/ontology/types.yaml}. */
final class Scores {

    private static final Set<String> KEYS = Set.of("type", "meaning", "not", "score", "halfLife", "modes");
    private static final Set<String> MODE_KEYS = Set.of("score", "halfLife");

    private final Map<EventType, Worth> types = new EnumMap<>(EventType.class);
    private final Map<EventType, Map<String, Worth>> modes = new EnumMap<>(EventType.class);

    private Scores() {}

    /**
     * Reads the scores.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if they are broken
     */
    static Scores load() {
        return read(LexiconSource.yaml("ontology/types.yaml"));
    }

    static Scores read(Yaml file) {
        Scores scores = new Scores();
        file.items().forEach(scores::add);
        for (EventType type : EventType.values()) {
            if (!scores.types.containsKey(type)) {
                throw file.error("no " + type);
            }
        }
        return scores;
    }

    private void add(Yaml item) {
        Map<String, Yaml> fields = item.fields(KEYS);
        EventType type = type(Figures.field(item, fields, "type"));
        double score = Figures.field(item, fields, "score").number();
        double halfLife = Figures.field(item, fields, "halfLife").number();
        if (types.put(type, worth(item, score, halfLife)) != null) {
            throw item.error(type + " stands twice");
        }
        Map<String, Worth> finer = new HashMap<>();
        Yaml modeList = fields.get("modes");
        if (modeList != null) {
            modeList.fields().forEach((name, mode) -> {
                Map<String, Yaml> own = mode.fields(MODE_KEYS);
                finer.put(name, worth(mode, number(own, "score", score), number(own, "halfLife", halfLife)));
            });
        }
        modes.put(type, finer);
    }

    private static double number(Map<String, Yaml> fields, String key, double otherwise) {
        Yaml value = fields.get(key);
        return value == null ? otherwise : value.number();
    }

    private static Worth worth(Yaml place, double score, double halfLife) {
        try {
            return new Worth(score, halfLife);
        } catch (IllegalArgumentException e) {
            throw place.error(String.valueOf(e.getMessage()));
        }
    }

    private static EventType type(Yaml value) {
        try {
            return EventType.valueOf(value.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw value.error("'" + value.text() + "' is no event type");
        }
    }

    /** The worth of a mode, or of its type when the mode has none of its own. */
    Worth worth(EventType type, @Nullable String mode) {
        Worth ofType = types.getOrDefault(type, new Worth(0, 1));
        return mode == null ? ofType : modes.getOrDefault(type, Map.of()).getOrDefault(mode, ofType);
    }
}
