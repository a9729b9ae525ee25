package org.disgelo.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Set;
import org.disgelo.dossier.Dossier;
import org.disgelo.event.Dyad;
import org.disgelo.page.DossierPage;
import org.disgelo.page.Markup;
import org.jspecify.annotations.Nullable;

/** The dossier of two in the desk: each claim leads to its sentence in its article. */
final class DossierView {

    private final Desk desk;

    DossierView(Desk desk) {
        this.desk = desk;
    }

    void show(Context request) {
        QueryWords words = new QueryWords(request, Set.of("from", "to", "lang"));
        LocalDate from = words.first("from");
        LocalDate to = words.last("to");
        RelationApi.period(from, to);
        Dyad dyad = new RelationApi(desk).dyad(request);
        Sheet sheet = Sheet.of(request);
        desk.answers().page(request, sheet.language(), () -> {
            Dossier dossier = desk.dossier(dyad, from, to);
            String first = sheet.prose().name(dyad.first());
            String second = sheet.prose().name(dyad.second());
            String title = sheet.prose().word("title", "a", first, "b", second);
            return sheet.text("dossier", title, "dossier.js", page -> {
                tools(sheet, page, dyad, words.text("from"), words.text("to"));
                if (dossier.isEmpty()) {
                    sheet.mast(page, title, sheet.word("dossier.none", first, second));
                } else {
                    page.raw(DossierPage.parts(dossier, sheet.prose(), DeskLinks.LINKS));
                }
            });
        });
    }

    private static void tools(Sheet sheet, Markup page, Dyad dyad, @Nullable String from, @Nullable String to) {
        String period =
                (from == null ? "" : "&from=" + Sheet.encoded(from)) + (to == null ? "" : "&to=" + Sheet.encoded(to));
        page.open("div", "class", "tools").open("form", "class", "period", "aria-label", sheet.word("dossier.period"));
        date(page, "from", sheet.word("events.from"), from);
        date(page, "to", sheet.word("events.to"), to);
        page.element("button", sheet.word("dossier.show"), "type", "submit");
        if (from != null || to != null) {
            page.element("a", sheet.word("dossier.all"), "href", DeskLinks.dossier(dyad.first(), dyad.second()));
        }
        page.close("form").open("p", "class", "ways").element("span", sheet.word("dossier.export") + ":");
        String api = "/api/v1/dossiers/" + dyad.first() + "/" + dyad.second() + "?lang=" + sheet.language() + period;
        page.element("a", "HTML", "href", api + "&format=html");
        page.element("a", "Markdown", "href", api + "&format=md");
        page.element("a", "JSON", "href", api);
        page.element("button", sheet.word("dossier.print"), "type", "button", "id", "print", "hidden", "");
        page.element(
                "a",
                sheet.word("dossier.events"),
                "href",
                "/events?dyad=" + dyad.first() + "," + dyad.second() + period);
        page.close("p").close("div").line();
    }

    private static void date(Markup page, String name, String label, @Nullable String value) {
        page.element("label", label, "for", name);
        page.open(
                "input",
                "id",
                name,
                "name",
                name,
                "value",
                value,
                "size",
                "10",
                "placeholder",
                "YYYY-MM-DD",
                "pattern",
                "\\d{4}(-\\d\\d){0,2}",
                "inputmode",
                "numeric");
    }
}
