package org.disgelo.dossier;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.disgelo.event.Event;
import org.disgelo.event.Status;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.disgelo.ontology.EventType;

/** How much an action matters to a dossier: the figures of {@code lexicon/dossier/context.yaml}. */
final class OccurrenceWeights {

    static final String FILE = "dossier/context.yaml";

    private final Map<EventType, Double> types = new EnumMap<>(EventType.class);
    private final Map<Role, Double> roles = new EnumMap<>(Role.class);
    private final Map<Status, Double> statuses = new EnumMap<>(Status.class);
    private final double undated;
    private final double oneTelling;

    private OccurrenceWeights(Yaml yaml) {
        Map<String, Yaml> fields = yaml.fields(Set.of("types", "roles", "status", "undated", "telling"));
        required(yaml, fields, "types").fields().forEach((k, v) -> types.put(EventType.valueOf(k), share(v)));
        required(yaml, fields, "roles").fields().forEach((k, v) -> roles.put(role(v, k), share(v)));
        required(yaml, fields, "status")
                .fields()
                .forEach((k, v) -> statuses.put(Status.valueOf(k.toUpperCase(java.util.Locale.ROOT)), share(v)));
        undated = share(required(yaml, fields, "undated"));
        oneTelling = share(required(yaml, fields, "telling"));
        if (types.size() < EventType.values().length || roles.size() < Role.values().length || statuses.size() < 3) {
            throw yaml.error("a type, role or status has no weight");
        }
    }

    /**
     * The figures of the lexicon.
     *
     * @throws org.disgelo.lexicon.LexiconException if they are not complete
     */
    static OccurrenceWeights standard() {
        return Shared.WEIGHTS;
    }

    /** From 0 to 1. */
    double of(Told told, Role role) {
        Event event = told.event();
        double weight = types.getOrDefault(event.type(), 0.0)
                * roles.getOrDefault(role, 0.0)
                * statuses.getOrDefault(event.status(), 0.0);
        weight *= event.date() == null ? undated : 1;
        // of an action that many tell less is left to doubt, but ten articles are not ten actions
        double doubt = Math.pow(1 - oneTelling * event.confidence(), Math.min(told.articles(), 10));
        return Math.min(1, weight * (1 - doubt));
    }

    private static Yaml required(Yaml yaml, Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        if (value == null) {
            throw yaml.error("'" + key + "' is missing");
        }
        return value;
    }

    private static Role role(Yaml value, String word) {
        for (Role role : Role.values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw value.error("unknown role '" + word + "'");
    }

    private static double share(Yaml value) {
        double share = value.number();
        if (!(share >= 0 && share <= 1)) {
            throw value.error(share + " is not from 0 to 1");
        }
        return share;
    }

    private static final class Shared {
        static final OccurrenceWeights WEIGHTS = new OccurrenceWeights(LexiconSource.yaml(FILE));
    }
}
