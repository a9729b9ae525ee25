package org.disgelo.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;

/** Events for tests, told in one word each. */
final class Acts {

    private final List<Event> events = new ArrayList<>();
    private String article = "one";
    private double confidence = 0.8;

    /** The article that tells what follows. */
    Acts in(String id) {
        article = id;
        return this;
    }

    Acts sure(double share) {
        confidence = share;
        return this;
    }

    /** One acts on the other. */
    Acts act(String date, String what, String actor, String recipient) {
        return add(date, what, List.of(actor), List.of(recipient), false, Status.ACTUAL, Scope.INTERSTATE);
    }

    /** Both act on each other. */
    Acts both(String date, String what, String one, String other) {
        List<String> parties = List.of(one, other);
        return add(date, what, parties, parties, true, Status.ACTUAL, Scope.INTERSTATE);
    }

    Acts told(String date, String what, String actor, String recipient, Status status) {
        return add(date, what, List.of(actor), List.of(recipient), false, status, Scope.INTERSTATE);
    }

    /** People against their state. */
    Acts within(String date, String what, String state) {
        return add(date, what, List.of(state + "-CIV"), List.of(state), false, Status.ACTUAL, Scope.DOMESTIC);
    }

    private Acts add(
            String date,
            String what,
            List<String> actors,
            List<String> recipients,
            boolean mutual,
            Status status,
            Scope scope) {
        String[] kind = what.split("\\.");
        String id = date + what + actors + recipients + status;
        events.add(new Event(
                id,
                article,
                "en",
                EventType.valueOf(kind[0]),
                kind.length > 1 ? kind[1] : null,
                null,
                List.of(),
                actors(actors),
                actors(recipients),
                mutual,
                date.isEmpty() ? null : date(date),
                status,
                scope,
                null,
                new Evidence(article, 0, what.length(), what),
                confidence,
                "en.test"));
        return this;
    }

    private static List<Actor> actors(List<String> codes) {
        return codes.stream()
                .map(c -> c.split("-"))
                .map(c -> new Actor(c[0], c.length > 1 ? c[1] : null, null, null, 0, 0))
                .toList();
    }

    private static PartialDate date(String value) {
        DatePrecision[] byLength = {DatePrecision.YEAR, DatePrecision.MONTH, DatePrecision.DAY};
        return new PartialDate(
                value, byLength[(int) Arrays.stream(value.split("-")).count() - 1]);
    }

    List<Event> list() {
        return List.copyOf(events);
    }
}
