package org.disgelo.store;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Article;
import org.disgelo.text.Span;
import org.jspecify.annotations.Nullable;

/** Articles and events to try the store with. */
final class Samples {

    private Samples() {}

    static Article article(String id, String text) {
        return new Article(id, null, "src-" + id, LocalDate.of(2021, 3, 5), "en", null, text);
    }

    /** An event whose evidence is the whole article. */
    static Event event(
            Article article,
            EventType type,
            List<Actor> actors,
            List<Actor> recipients,
            boolean mutual,
            @Nullable PartialDate date,
            Status status,
            double confidence) {
        return new Event(
                article.id() + "/" + type,
                article.id(),
                article.language(),
                type,
                "sign",
                "057",
                List.of("military"),
                actors,
                recipients,
                mutual,
                date,
                status,
                Scope.INTERSTATE,
                new Place("Moscow", "RUS", 55.75, 37.62),
                Evidence.of(article, new Span(0, article.text().length())),
                confidence,
                "en.test");
    }

    static Actor actor(String code, @Nullable String sector) {
        return new Actor(code, sector, null, null, 0, 1);
    }

    /** Both sides sign on a day, or on no day told. */
    static Event signing(Article article, @Nullable String day, double confidence) {
        List<Actor> both = List.of(actor("RUS", null), actor("BLR", "MIL"));
        PartialDate date = day == null ? null : PartialDate.of(LocalDate.parse(day));
        return event(article, EventType.SUPPORT, both, both, true, date, Status.ACTUAL, confidence);
    }

    /** One accuses the other on a day. */
    static Event accusation(Article article, Actor actor, Actor recipient, String day) {
        return event(
                article,
                EventType.ACCUSE,
                List.of(actor),
                List.of(recipient),
                false,
                PartialDate.of(LocalDate.parse(day)),
                Status.ACTUAL,
                0.5);
    }
}
