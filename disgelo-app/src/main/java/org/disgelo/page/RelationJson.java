package org.disgelo.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.disgelo.event.Event;
import org.disgelo.relation.Action;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.AlignmentPoint;
import org.disgelo.relation.Camp;
import org.disgelo.relation.Phase;
import org.disgelo.relation.Pivot;
import org.disgelo.relation.Relation;
import org.disgelo.relation.RelationPoint;
import org.disgelo.relation.Temperature;
import org.disgelo.relation.TurningPoint;
import org.disgelo.store.AgreementJson;

/** Relations and alignments as JSON, with all that is known; numbers rounded to what they can tell. */
public final class RelationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RelationJson() {}

    /** A relation as a tree. */
    public static ObjectNode of(Relation relation) {
        ObjectNode json = NODES.objectNode();
        json.putArray("dyad").add(relation.dyad().first()).add(relation.dyad().second());
        period(json, relation.from().toString(), relation.to().toString());
        json.put("grain", relation.grain().name().toLowerCase(Locale.ROOT));
        json.set("current", temperature(relation.current()));
        json.put("tendency", relation.tendency().word());
        json.put("actions", relation.actions().size());
        json.put("undated", relation.undated());
        ArrayNode phases = json.putArray("phases");
        relation.phases().forEach(p -> phases.add(phase(p)));
        ArrayNode turns = json.putArray("turningPoints");
        relation.turningPoints().forEach(t -> turns.add(turn(t)));
        ArrayNode series = json.putArray("series");
        relation.series().forEach(p -> series.add(point(p)));
        return json;
    }

    /** An alignment as a tree. */
    public static ObjectNode of(Alignment alignment) {
        ObjectNode json = NODES.objectNode();
        json.put("state", alignment.state());
        json.putArray("camps")
                .add(alignment.first().name())
                .add(alignment.second().name());
        period(json, alignment.from().toString(), alignment.to().toString());
        json.put("grain", alignment.grain().name().toLowerCase(Locale.ROOT));
        json.put("current", hundredths(alignment.current()));
        ArrayNode pivots = json.putArray("pivots");
        alignment.pivots().forEach(p -> pivots.add(pivot(p)));
        ArrayNode series = json.putArray("series");
        alignment.series().forEach(p -> series.add(point(p)));
        ObjectNode members = json.putObject("members");
        for (Camp camp : List.of(alignment.first(), alignment.second())) {
            ObjectNode shares = members.putObject(camp.name());
            camp.members().forEach(shares::put);
        }
        return json;
    }

    private static void period(ObjectNode json, String from, String to) {
        json.putObject("period").put("from", from).put("to", to);
    }

    private static ObjectNode temperature(Temperature temperature) {
        return NODES.objectNode()
                .put("degrees", tenths(temperature.degrees()))
                .put("low", tenths(temperature.low()))
                .put("high", tenths(temperature.high()));
    }

    private static ObjectNode point(RelationPoint point) {
        ObjectNode json = NODES.objectNode();
        json.put("from", point.from().toString());
        json.put("to", point.to().toString());
        json.put("cooperation", hundredths(point.cooperation()));
        json.put("conflict", hundredths(point.conflict()));
        json.set("temperature", temperature(point.temperature()));
        json.put("actions", point.actions());
        return json;
    }

    private static ObjectNode point(AlignmentPoint point) {
        ObjectNode json = NODES.objectNode();
        json.put("from", point.from().toString());
        json.put("to", point.to().toString());
        json.put("value", hundredths(point.value()));
        json.put("low", hundredths(point.low()));
        json.put("high", hundredths(point.high()));
        json.set("first", temperature(point.first()));
        json.set("second", temperature(point.second()));
        return json;
    }

    private static ObjectNode phase(Phase phase) {
        ObjectNode json = NODES.objectNode();
        json.put("kind", phase.kind().word());
        json.put("from", phase.from().toString());
        json.put("to", phase.to().toString());
        json.set("level", temperature(phase.level()));
        json.put("depth", tenths(phase.depth()));
        json.put("regime", phase.regime());
        json.put("actions", phase.actions().size());
        return json;
    }

    private static ObjectNode turn(TurningPoint turn) {
        ObjectNode json = NODES.objectNode();
        json.put("date", turn.date().toString());
        json.put("earliest", turn.earliest().toString());
        json.put("latest", turn.latest().toString());
        json.put("direction", turn.direction().word());
        json.put("change", tenths(turn.change()));
        json.put("confidence", hundredths(turn.confidence()));
        json.put("regime", turn.regime());
        json.put(
                "explanation",
                turn.explanation() == null ? null : turn.explanation().key());
        json.set("causes", actions(turn.causes()));
        json.set("circumstances", actions(turn.circumstances()));
        return json;
    }

    private static ObjectNode pivot(Pivot pivot) {
        ObjectNode json = NODES.objectNode();
        json.put("date", pivot.date().toString());
        json.put("earliest", pivot.earliest().toString());
        json.put("latest", pivot.latest().toString());
        json.put("toward", pivot.toward().name());
        json.put("change", hundredths(pivot.change()));
        json.put("confidence", hundredths(pivot.confidence()));
        json.set("causes", actions(pivot.causes()));
        json.set("circumstances", actions(pivot.circumstances()));
        return json;
    }

    private static ArrayNode actions(List<Action> actions) {
        ArrayNode json = NODES.arrayNode();
        actions.forEach(a -> json.add(action(a)));
        return json;
    }

    private static ObjectNode action(Action action) {
        ObjectNode json = NODES.objectNode();
        json.put("type", action.type().name());
        json.put("mode", action.mode());
        ArrayNode parties = json.putArray("parties");
        action.parties().forEach(parties::add);
        json.put("date", action.date().value());
        json.put("datePrecision", action.date().precision().word());
        json.put("status", action.status().word());
        json.put("disputed", action.disputed());
        json.put("score", action.score());
        json.put("weight", hundredths(action.weight()));
        json.put("halfLife", action.halfLife());
        json.set(
                "evidence",
                AgreementJson.evidences(
                        action.tellings().stream().map(Event::evidence).toList()));
        return json;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
