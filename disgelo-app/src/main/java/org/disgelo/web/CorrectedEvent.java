package org.disgelo.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Gazetteer;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.reading.PublishedDay;
import org.jspecify.annotations.Nullable;

/** An event with an analyst's changes; what he does not name stays as read. */
final class CorrectedEvent {

    private static final Set<String> NAMES =
            Set.of("type", "status", "scope", "date", "actors", "recipients", "mutual");

    /**
     * The event as it should be.
     *
     * @throws IllegalArgumentException if a change means nothing
     */
    Event of(Event read, JsonNode changes) {
        if (!changes.isObject() || changes.isEmpty()) {
            throw new IllegalArgumentException("event needs the members to change");
        }
        Set<String> unknown = new TreeSet<>();
        changes.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(NAMES);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("event can change " + String.join(", ", new TreeSet<>(NAMES)) + ", not "
                    + String.join(", ", unknown));
        }
        EventType type = word(changes, "type", EventType.class, read.type());
        boolean same = type == read.type();
        boolean mutual = changes.path("mutual").asBoolean(read.mutual());
        List<Actor> actors = parties(changes.get("actors"), read.actors(), read);
        List<Actor> recipients = parties(changes.get("recipients"), read.recipients(), read);
        return new Event(
                read.id(),
                read.article(),
                read.language(),
                type,
                same ? read.mode() : null,
                same ? read.cameo() : null,
                read.contexts(),
                actors,
                mutual && !read.mutual() ? actors : recipients,
                mutual,
                changes.has("date") ? date(changes.get("date")) : read.date(),
                word(changes, "status", Status.class, read.status()),
                word(changes, "scope", Scope.class, read.scope()),
                read.place(),
                read.evidence(),
                1,
                read.rule());
    }

    private static <E extends Enum<E>> E word(JsonNode changes, String name, Class<E> words, E usual) {
        JsonNode word = changes.get(name);
        return word == null || word.isNull() ? usual : QueryWords.value(name, word.asText(), words);
    }

    private static @Nullable PartialDate date(JsonNode json) {
        String word = json.asText("");
        if (json.isNull() || word.isBlank()) {
            return null;
        }
        if (word.matches("\\d{4}")) {
            return PartialDate.ofYear(Integer.parseInt(word));
        }
        var day = PublishedDay.parse(word.length() == 7 ? word + "-01" : word);
        if (day == null) {
            throw new IllegalArgumentException("date '" + word + "' is none (YYYY, YYYY-MM or YYYY-MM-DD)");
        }
        return word.length() == 7 ? PartialDate.of(java.time.YearMonth.from(day)) : PartialDate.of(day);
    }

    /** Those of these codes that were read keep their names and words; the others stand at the whole quote. */
    private static List<Actor> parties(@Nullable JsonNode codes, List<Actor> read, Event event) {
        if (codes == null || codes.isNull()) {
            return read;
        }
        List<Actor> parties = new ArrayList<>();
        for (JsonNode json : codes) {
            String code = json.asText("").strip();
            Actor known =
                    read.stream().filter(a -> a.code().equals(code)).findFirst().orElse(null);
            if (known == null && Gazetteer.of("en").title(code).equals(code) && !code.equals("NATO")) {
                throw new IllegalArgumentException("'" + code + "' is no code of a state or an organisation");
            }
            Evidence quote = event.evidence();
            parties.add(known == null ? new Actor(code, null, null, null, quote.start(), quote.start()) : known);
        }
        return parties;
    }
}
