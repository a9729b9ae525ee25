package org.disgelo.web;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.page.Markup;
import org.disgelo.store.Correction;
import org.disgelo.store.Correction.OfEvent;
import org.disgelo.store.Correction.OfTransition;
import org.disgelo.store.Correction.Target;
import org.disgelo.store.Correction.Verdict;

/** What analysts have said of the readings. */
final class CorrectionsPage {

    private final Desk desk;

    CorrectionsPage(Desk desk) {
        this.desk = desk;
    }

    void show(Context request) {
        Sheet sheet = Sheet.of(request);
        desk.answers().page(request, sheet.language(), () -> {
            List<Correction> all = desk.ask(s -> s.corrections().all());
            return sheet.text("corrections", sheet.word("corrections"), "correct.js", page -> {
                sheet.mast(page, sheet.word("corrections.title"), sheet.word("corrections.dek"));
                if (all.isEmpty()) {
                    page.element("p", sheet.word("corrections.none"), "class", "none");
                    return;
                }
                page.open("p", "class", "ways");
                page.element("a", sheet.word("corrections.gold"), "href", "/api/v1/corrections.gold.jsonl")
                        .close("p");
                table(sheet, page, all);
                page.element("p", "", "role", "status", "class", "outcome", "data-saved", sheet.word("form.saved"));
                EventPage.tokenField(sheet, page);
            });
        });
    }

    private static void table(Sheet sheet, Markup page, List<Correction> all) {
        page.open("table", "class", "events").open("thead").open("tr");
        for (String column : List.of("col.when", "col.who", "col.what", "col.of", "col.note")) {
            page.element("th", sheet.word(column), "scope", "col");
        }
        page.close("tr").close("thead").open("tbody");
        Set<Target> seen = new HashSet<>();
        for (Correction one : all) {
            boolean holds = seen.add(one.target()) && one.verdict() != Verdict.RESTORE;
            page.open("tr", "class", holds ? "holds" : "past");
            page.element("td", one.made().toString().replace('T', ' ').substring(0, 16), "class", "when");
            page.element("td", one.author())
                    .element("td", sheet.word("verdict." + one.verdict().word()));
            page.open("td");
            target(sheet, page, one, holds);
            page.close("td")
                    .element("td", one.note() == null ? "" : one.note(), "dir", "auto")
                    .close("tr")
                    .line();
        }
        page.close("tbody").close("table").line();
    }

    private static void target(Sheet sheet, Markup page, Correction one, boolean holds) {
        switch (one.target()) {
            case OfEvent event -> {
                String title = one.event() == null ? event.key() : sheet.prose().headline(one.event());
                page.element("a", title, "href", DeskLinks.LINKS.event(event.key()));
            }
            case OfTransition step -> {
                page.element(
                        "a",
                        step.state(),
                        "href",
                        DeskLinks.article(step.article()) + "&start=" + step.start() + "&end=" + step.end() + "#quote");
                if (holds) {
                    StepButton.write(page, step, "restore", one.author(), sheet.word("corrections.restore"));
                }
            }
        }
    }
}
