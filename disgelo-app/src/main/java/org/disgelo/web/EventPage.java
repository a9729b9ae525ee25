package org.disgelo.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.page.Markup;
import org.disgelo.store.Correction;
import org.disgelo.store.Correction.OfEvent;
import org.disgelo.store.EventCsv;
import org.disgelo.store.StoredEvent;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/** One event: what is known of it, the sentences that tell it, and what analysts have said of it. */
final class EventPage {

    private static final int TELLINGS = 40;

    private final Desk desk;

    EventPage(Desk desk) {
        this.desk = desk;
    }

    private record Known(
            StoredEvent read, @Nullable StoredEvent now, List<Correction> said, Map<String, Article> heads) {}

    void show(Context request) {
        new QueryWords(request, Set.of("lang"));
        String id = request.pathParam("id");
        Sheet sheet = Sheet.of(request);
        desk.answers().page(request, sheet.language(), () -> {
            Known known = known(id);
            StoredEvent now = known.now();
            Event shown = (now == null ? known.read() : now).event();
            return sheet.text("event", sheet.prose().headline(shown), "correct.js", page -> {
                page.open("header", "class", "mast slim").open("p", "class", "kicker");
                page.element("b", sheet.word("event.title"))
                        .element("span", shown.type().name())
                        .close("p");
                page.element("h1", sheet.prose().headline(shown))
                        .close("header")
                        .line();
                if (now == null) {
                    page.element("p", sheet.word("event.rejected"), "class", "notice");
                } else if (!now.event().equals(known.read().event())) {
                    String was = sheet.prose().headline(known.read().event());
                    page.element("p", sheet.word("event.corrected", was), "class", "notice");
                }
                facts(sheet, page, shown);
                told(sheet, page, known);
                said(sheet, page, known.said());
                form(
                        sheet,
                        page,
                        shown,
                        now == null || !now.event().equals(known.read().event()));
            });
        });
    }

    private Known known(String id) {
        return desk.ask(s -> {
            StoredEvent read =
                    s.pages().asRead(id).orElseThrow(() -> ProblemException.missing("no event '" + id + "'"));
            Optional<StoredEvent> now = s.pages().event(id);
            List<Correction> said = s.corrections().all().stream()
                    .filter(c -> c.target().equals(new OfEvent(id)))
                    .toList();
            List<String> articles = read.evidences().stream()
                    .map(Evidence::article)
                    .distinct()
                    .limit(TELLINGS)
                    .toList();
            return new Known(read, now.orElse(null), said, s.pages().heads(articles));
        });
    }

    private static void facts(Sheet sheet, Markup page, Event event) {
        page.open("dl", "class", "facts");
        String others = event.mutual() ? "" : " → " + EventCsv.parties(event.recipients());
        fact(page, sheet.word("event.parties"), EventCsv.parties(event.actors()) + others);
        fact(
                page,
                sheet.word("event.when"),
                event.date() == null
                        ? sheet.word("events.undated")
                        : sheet.prose().date(event.date()));
        if (event.place() != null) {
            fact(page, sheet.word("event.where"), sheet.prose().places(List.of(event.place())));
        }
        fact(page, sheet.word("event.kind"), event.type().name() + (event.mode() == null ? "" : ", " + event.mode()));
        fact(
                page,
                sheet.word("event.status"),
                sheet.word("status." + event.status().word()));
        fact(page, sheet.word("event.confidence"), Math.round(event.confidence() * 100) + " %");
        fact(page, sheet.word("event.rule"), event.rule());
        page.close("dl").line();
    }

    private static void fact(Markup page, String label, String value) {
        page.element("dt", label).element("dd", value);
    }

    private static void told(Sheet sheet, Markup page, Known known) {
        page.element("h2", sheet.word("event.told"));
        known.read().evidences().stream().limit(TELLINGS).forEach(quote -> {
            Article head = known.heads().get(quote.article());
            page.open("blockquote", "lang", head == null ? null : head.language(), "dir", "auto");
            page.open("p")
                    .open("a", "href", DeskLinks.LINKS.article(quote))
                    .element("mark", quote.text())
                    .close("a");
            page.close("p").open("footer");
            if (head != null) {
                String published =
                        head.published() == null ? "" : ", " + sheet.prose().day(head.published());
                page.text(ArticleText.title(head) + published + ", "
                        + sheet.prose().languageName(head.language()));
            }
            page.close("footer").close("blockquote").line();
        });
    }

    private static void said(Sheet sheet, Markup page, List<Correction> said) {
        if (said.isEmpty()) {
            return;
        }
        page.element("h2", sheet.word("event.said")).open("ol", "class", "rows");
        for (Correction one : said) {
            page.open("li")
                    .element("span", one.made().toString().substring(0, 10), "class", "when")
                    .open("div");
            page.element("b", sheet.word("verdict." + one.verdict().word())).text(" – " + one.author());
            if (one.note() != null) {
                page.element("p", one.note(), "class", "note", "dir", "auto");
            }
            page.close("div").close("li").line();
        }
        page.close("ol");
    }

    private static void form(Sheet sheet, Markup page, Event event, boolean changed) {
        page.element("h2", sheet.word("event.correct"), "id", "correct");
        page.element("p", sheet.word("event.correct.note"), "class", "note");
        page.open("form", "class", "filters", "id", "correction", "data-event", event.id())
                .line();
        Map<String, String> types = new LinkedHashMap<>();
        List.of(EventType.values()).forEach(t -> types.put(t.name(), t.name()));
        EventsPage.choice(page, "type", sheet.word("form.type"), event.type().name(), types);
        Map<String, String> statuses = new LinkedHashMap<>();
        List.of(Status.values()).forEach(s -> statuses.put(s.word(), sheet.word("status." + s.word())));
        EventsPage.choice(
                page, "status", sheet.word("form.status"), event.status().word(), statuses);
        input(sheet, page, "date", event.date() == null ? "" : event.date().value(), false);
        input(sheet, page, "actors", codes(event.actors()), false);
        input(sheet, page, "recipients", codes(event.recipients()), false);
        page.open("p", "class", "check")
                .open(
                        "input",
                        "type",
                        "checkbox",
                        "id",
                        "f-mutual",
                        "name",
                        "mutual",
                        "checked",
                        event.mutual() ? "" : null);
        page.element("label", sheet.word("form.mutual"), "for", "f-mutual").close("p");
        input(sheet, page, "author", "", true);
        input(sheet, page, "note", "", false);
        page.open("p", "class", "ways")
                .element("button", sheet.word("form.save"), "type", "submit", "value", "correct");
        page.element("button", sheet.word("form.reject"), "type", "submit", "value", "reject", "class", "severe");
        if (changed) {
            page.element("button", sheet.word("form.restore"), "type", "submit", "value", "restore");
        }
        page.close("p").element("p", "", "role", "status", "class", "outcome", "data-saved", sheet.word("form.saved"));
        tokenField(sheet, page);
        page.close("form").line();
    }

    /** Shown when the desk asks for it. */
    static void tokenField(Sheet sheet, Markup page) {
        page.open("p", "class", "token", "hidden", "").element("label", sheet.word("form.token"), "for", "token");
        page.open("input", "id", "token", "type", "password", "autocomplete", "off");
        page.element("span", sheet.word("form.token.why"), "class", "note").close("p");
    }

    private static void input(Sheet sheet, Markup page, String name, String value, boolean needed) {
        page.open("p").element("label", sheet.word("form." + name), "for", "f-" + name);
        page.open("input", "id", "f-" + name, "name", name, "value", value, "required", needed ? "" : null);
        page.close("p");
    }

    private static String codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).distinct().collect(Collectors.joining(", "));
    }
}
