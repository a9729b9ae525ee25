package org.disgelo.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.Transition;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.store.Correction;
import org.disgelo.store.Correction.OfEvent;
import org.disgelo.store.Correction.OfTransition;
import org.disgelo.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Corrected articles as gold: all that an article tells, as it holds after the corrections. */
final class CorrectedGold {

    private final Desk desk;
    private final List<Correction> holding;

    CorrectedGold(Desk desk) {
        this.desk = desk;
        this.holding = desk.store().read(s -> s.corrections().holding());
    }

    /** The articles that a correction speaks of. */
    Set<String> articles() {
        Set<String> articles = new LinkedHashSet<>();
        for (Correction correction : holding.reversed()) {
            switch (correction.target()) {
                case OfTransition transition -> articles.add(transition.article());
                case OfEvent event ->
                    desk.store()
                            .read(s -> s.pages().asRead(event.key()))
                            .ifPresent(e -> e.evidences().stream()
                                    .map(Evidence::article)
                                    .forEach(articles::add));
            }
        }
        return articles;
    }

    /** The gold of an article; null when it is not in the store any more. */
    @Nullable
    String line(String id) {
        ArticleApi.Told told;
        try {
            told = new ArticleApi(desk).told(id);
        } catch (ProblemException e) {
            return null;
        }
        ObjectNode json = ArticleApi.head(told.article());
        json.put("text", told.article().text());
        ArrayNode events = json.putArray("events");
        for (StoredEvent stored : told.events()) {
            stored.evidences().stream()
                    .filter(q -> q.article().equals(id))
                    .forEach(q -> events.add(gold(stored.event(), q)));
        }
        ArrayNode agreements = json.putArray("agreements");
        Account account =
                desk.work(() -> desk.pipeline().reading(told.article())).account();
        account.agreements().forEach(a -> agreements.add(gold(a)));
        return Answers.text(json);
    }

    private static ObjectNode gold(Event event, Evidence quote) {
        ObjectNode json = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        json.put("type", event.type().name());
        codes(json.putArray("source"), event.actors());
        codes(json.putArray("target"), event.recipients());
        json.put("mutual", event.mutual());
        json.put("status", event.status().word());
        json.put("scope", event.scope().word());
        json.put("date", event.date() == null ? null : event.date().value());
        json.put("quote", quote.text());
        return json;
    }

    private static void codes(ArrayNode array, List<Actor> actors) {
        actors.stream().map(Actor::code).distinct().forEach(array::add);
    }

    private ObjectNode gold(Agreement agreement) {
        ObjectNode json = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        ArrayNode parties = json.putArray("parties");
        agreement.codes().forEach(parties::add);
        ArrayNode milestones = json.putArray("milestones");
        for (Transition transition : agreement.transitions()) {
            if (!isRejected(transition)) {
                milestones
                        .addObject()
                        .put("state", transition.state().word())
                        .put(
                                "date",
                                transition.date() == null
                                        ? null
                                        : transition.date().value());
            }
        }
        ArrayNode commitments = json.putArray("commitments");
        agreement.commitments().forEach(c -> commitments.add(c.text()));
        if (agreement.durationYears() != null) {
            json.put("duration_years", agreement.durationYears());
        }
        return json;
    }

    private boolean isRejected(Transition transition) {
        OfTransition target = OfTransition.of(transition);
        return holding.stream().anyMatch(c -> c.target().equals(target));
    }
}
