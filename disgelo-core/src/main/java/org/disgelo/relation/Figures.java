package org.disgelo.relation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disgelo.event.Status;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the model: {@code lexicon/ontology/relation.yaml}, where each is explained.
 *
 * @param status how much of the score counts
 * @param disputed what is left of an action that some deny
 * @param sectors how far a sector acts for its state; 1 for those not named
 * @param prior weight on each side of the assumption of balance
 * @param nextSource share of evidence that each further article adds
 * @param band standard deviations on each side of the band
 * @param recent days whose actions make the tendency
 * @param push least degrees of a tendency
 * @param noise least standard deviation of single actions, as a share of the greatest score
 * @param penalty of a phase, in logarithms of the number of days with actions
 * @param regimePenalty of a regime, likewise
 * @param step least degrees between two phases
 * @param lean least difference between two alignments
 * @param silence days without actions after which, and after an upheaval, the first phase is a turn
 * @param onset confidence of such a turn
 * @param causeDays days after a turn in which its causes are looked for
 * @param causeHalfLife days after a turn that halve the share of an action in it
 * @param causes most causes of a turn
 * @param circumstanceDays days before a turn in which circumstances are looked for
 * @param circumstances most circumstances of a turn
 * @param circumstanceScore least absolute score of a circumstance
 */
record Figures(
        Map<Status, Double> status,
        double disputed,
        Map<String, Double> sectors,
        double prior,
        double nextSource,
        double band,
        int recent,
        double push,
        double noise,
        double penalty,
        double regimePenalty,
        double step,
        double lean,
        int silence,
        double onset,
        int causeDays,
        double causeHalfLife,
        int causes,
        int circumstanceDays,
        int circumstances,
        double circumstanceScore) {

    private static final Set<String> KEYS = Set.of(
            "status",
            "disputed",
            "sectors",
            "prior",
            "nextSource",
            "band",
            "recent",
            "push",
            "noise",
            "penalty",
            "regimePenalty",
            "step",
            "lean",
            "silence",
            "onset",
            "causes",
            "circumstances");

    /**
     * Reads the figures.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if they are broken
     */
    static Figures load() {
        return read(LexiconSource.yaml("ontology/relation.yaml"));
    }

    static Figures read(Yaml file) {
        Map<String, Yaml> fields = file.fields(KEYS);
        Yaml causes = field(file, fields, "causes");
        Yaml circumstances = field(file, fields, "circumstances");
        Map<String, Yaml> cause = causes.fields(Set.of("days", "halfLife", "most"));
        Map<String, Yaml> circumstance = circumstances.fields(Set.of("days", "most", "score"));
        return new Figures(
                status(field(file, fields, "status")),
                share(field(file, fields, "disputed")),
                shares(field(file, fields, "sectors")),
                positive(field(file, fields, "prior")),
                share(field(file, fields, "nextSource")),
                positive(field(file, fields, "band")),
                count(field(file, fields, "recent")),
                positive(field(file, fields, "push")),
                positive(field(file, fields, "noise")),
                positive(field(file, fields, "penalty")),
                positive(field(file, fields, "regimePenalty")),
                positive(field(file, fields, "step")),
                positive(field(file, fields, "lean")),
                count(field(file, fields, "silence")),
                share(field(file, fields, "onset")),
                count(field(causes, cause, "days")),
                positive(field(causes, cause, "halfLife")),
                count(field(causes, cause, "most")),
                count(field(circumstances, circumstance, "days")),
                count(field(circumstances, circumstance, "most")),
                positive(field(circumstances, circumstance, "score")));
    }

    /** How far an actor of a sector acts for the state. */
    double sector(@Nullable String sector) {
        return sector == null ? 1 : sectors.getOrDefault(sector, 1.0);
    }

    /** A field that must be there. */
    static Yaml field(Yaml parent, Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        if (value == null) {
            throw parent.error("'" + key + "' is missing");
        }
        return value;
    }

    /** A number above 0. */
    static double positive(Yaml value) {
        double number = value.number();
        if (!(number > 0)) {
            throw value.error("expected a number above 0, not " + value.text());
        }
        return number;
    }

    /** A number from 0 to 1. */
    static double share(Yaml value) {
        double number = value.number();
        if (!(number >= 0 && number <= 1)) {
            throw value.error("expected a number from 0 to 1, not " + value.text());
        }
        return number;
    }

    /** A whole number from 1. */
    static int count(Yaml value) {
        double number = value.number();
        if (!(number >= 1) || number != Math.rint(number) || number > Integer.MAX_VALUE) {
            throw value.error("expected a whole number from 1, not " + value.text());
        }
        return (int) number;
    }

    private static Map<Status, Double> status(Yaml value) {
        Map<String, Double> shares = shares(value);
        Map<Status, Double> status = new EnumMap<>(Status.class);
        for (Status key : Status.values()) {
            Double share = shares.remove(key.name().toLowerCase(Locale.ROOT));
            if (share == null) {
                throw value.error("'" + key.word() + "' is missing");
            }
            status.put(key, share);
        }
        if (!shares.isEmpty()) {
            throw value.error("unknown key '" + shares.keySet().iterator().next() + "'");
        }
        return status;
    }

    private static Map<String, Double> shares(Yaml value) {
        Map<String, Double> shares = new HashMap<>();
        value.fields().forEach((key, share) -> shares.put(key, share(share)));
        return shares;
    }
}
