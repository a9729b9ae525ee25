package org.disgelo.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disgelo.reading.Problem;
import org.jspecify.annotations.Nullable;

/** How far the reading of some files, or of a feed, has come. Safe for many threads. */
final class Reading {

    /** Faults that are kept; of more only the number is told. */
    private static final int MOST_PROBLEMS = 200;

    private final String id;
    private final String name;
    private final long bytes;
    private final List<Problem> problems = new ArrayList<>();
    private State state = State.QUEUED;
    private long read;
    private int articles;
    private int events;
    private int faults;
    private @Nullable String lastTitle;

    /** Where a reading stands. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * @param name what is read, for people
     * @param bytes how much there is to read
     */
    Reading(String id, String name, long bytes) {
        this.id = id;
        this.name = name;
        this.bytes = bytes;
    }

    String id() {
        return id;
    }

    synchronized void state(State next) {
        state = next;
    }

    synchronized void at(long bytesRead) {
        read = bytesRead;
    }

    synchronized void article(@Nullable String title, int newEvents) {
        articles++;
        events += newEvents;
        lastTitle = title;
    }

    synchronized void problem(Problem problem) {
        faults++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    synchronized ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id);
        json.put("name", name);
        json.put("state", state.name().toLowerCase(Locale.ROOT));
        json.put("bytes", bytes);
        json.put("read", state == State.DONE ? bytes : Math.min(read, bytes));
        json.put("articles", articles);
        json.put("events", events);
        json.put("lastTitle", lastTitle);
        json.put("faults", faults);
        ArrayNode array = json.putArray("problems");
        problems.forEach(p -> array.addObject()
                .put("file", p.file())
                .put("line", p.line() == 0 ? null : Integer.valueOf(p.line()))
                .put("message", p.message()));
        return json;
    }
}
