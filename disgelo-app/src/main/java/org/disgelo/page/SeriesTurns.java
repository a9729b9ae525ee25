package org.disgelo.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disgelo.event.Dyad;
import org.disgelo.relation.Alarm;
import org.disgelo.relation.DailySeries;

/** A daily series and the days on which it seems to turn: as text, CSV or JSON. */
public final class SeriesTurns {

    private SeriesTurns() {}

    /** For a person. */
    public static List<String> text(String name, Dyad dyad, DailySeries series, List<Alarm> turns) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s, series %s: %s to %s, %d days with a value",
                dyad,
                name,
                series.day(0),
                series.day(series.days() - 1),
                series.activeDays()));
        if (turns.isEmpty()) {
            lines.add("no turning point, or too few days to tell");
        }
        for (Alarm turn : turns) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s  %-6s  evidence %.1f",
                    turn.day(),
                    turn.direction().word(),
                    turn.evidence()));
        }
        return lines;
    }

    /** A line for each day: {@code date,value,turn}. */
    public static List<String> csv(DailySeries series, List<Alarm> turns) {
        Map<Object, String> words = new HashMap<>();
        turns.forEach(t -> words.put(t.day(), t.direction().word()));
        List<String> lines = new ArrayList<>();
        lines.add("date,value,turn");
        for (int i = 0; i < series.days(); i++) {
            lines.add(series.day(i) + "," + series.value(i) + "," + words.getOrDefault(series.day(i), ""));
        }
        return lines;
    }

    /** {@code {dyad, series, from, to, turningPoints: [{date, direction, evidence}]}}. */
    public static String json(String name, Dyad dyad, DailySeries series, List<Alarm> turns) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dyad", dyad.toString());
        json.put("series", name);
        json.put("from", series.day(0).toString());
        json.put("to", series.day(series.days() - 1).toString());
        var points = json.putArray("turningPoints");
        for (Alarm turn : turns) {
            points.addObject()
                    .put("date", turn.day().toString())
                    .put("direction", turn.direction().word())
                    .put("evidence", Math.round(turn.evidence() * 1000) / 1000.0);
        }
        return json.toPrettyString();
    }
}
