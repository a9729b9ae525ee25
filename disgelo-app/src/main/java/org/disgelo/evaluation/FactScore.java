package org.disgelo.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which of the facts that a reader must find in the dossiers of one article are there. A fact is known by its id; what has to
 * hold for it is a condition on the dossiers' JSON, see {@link SeedFacts}.
 */
public final class FactScore {

    private final Map<String, Predicate<Findings>> checks;
    private final List<String> lines = new ArrayList<>();
    private int found;

    /** With the checks of the article that the project began with. */
    public FactScore() {
        this(SeedFacts.checks());
    }

    FactScore(Map<String, Predicate<Findings>> checks) {
        this.checks = checks;
    }

    /**
     * Checks every fact of the file.
     *
     * @param facts sections of facts, each with {@code id} and {@code fact}
     * @param findings what the dossiers hold
     * @throws IllegalArgumentException if the file holds no facts, or one that nothing is known of
     */
    public void score(JsonNode facts, Findings findings) {
        for (JsonNode section : facts) {
            if (section.isArray()) {
                section.forEach(fact -> check(fact, findings));
            }
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no facts in it");
        }
    }

    private void check(JsonNode fact, Findings findings) {
        String id = fact.path("id").asText();
        Predicate<Findings> check = checks.get(id);
        if (check == null) {
            throw new IllegalArgumentException("fact '" + id + "' has no check");
        }
        boolean holds = check.test(findings);
        found += holds ? 1 : 0;
        lines.add((holds ? "found    " : "missing  ") + id + "  "
                + fact.path("fact").asText());
    }

    /** How many were found. */
    public int found() {
        return found;
    }

    /** A line for each fact, and the sum. */
    public List<String> report() {
        List<String> report = new ArrayList<>(lines);
        report.add("facts " + found + "/" + lines.size());
        return report;
    }
}
