package org.disgelo.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.page.Markup;

/** A text, and how it is read. */
final class ExplainPage {

    private final Desk desk;

    ExplainPage(Desk desk) {
        this.desk = desk;
    }

    void show(Context request) {
        Sheet sheet = Sheet.of(request);
        desk.answers()
                .page(
                        request,
                        sheet.language(),
                        () -> sheet.text("explain", sheet.word("explain"), "explain.js", page -> {
                            sheet.mast(page, sheet.word("explain.title"), sheet.word("explain.dek"));
                            form(sheet, page);
                            result(sheet, page);
                        }));
    }

    private void form(Sheet sheet, Markup page) {
        page.open("form", "id", "explain", "class", "filters").open("p", "class", "whole");
        page.element("label", sheet.word("explain.text"), "for", "f-text");
        page.element(
                "textarea",
                sheet.word("explain.sample"),
                "id",
                "f-text",
                "name",
                "text",
                "rows",
                "6",
                "required",
                "",
                "dir",
                "auto",
                "maxlength",
                String.valueOf(ExplainApi.LONGEST));
        page.close("p");
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("", sheet.word("explain.recognised"));
        desk.pipeline().languages().forEach(l -> languages.put(l, sheet.prose().languageName(l)));
        EventsPage.choice(page, "language", sheet.word("explain.language"), null, languages);
        page.open("p").element("label", sheet.word("explain.published"), "for", "f-published");
        page.open("input", "type", "date", "id", "f-published", "name", "published")
                .close("p");
        page.open("p", "class", "ways")
                .element("button", sheet.word("explain.go"), "type", "submit")
                .close("p");
        page.element("p", "", "role", "status", "class", "outcome");
        EventPage.tokenField(sheet, page);
        page.close("form").line();
    }

    private static void result(Sheet sheet, Markup page) {
        page.open("div", "id", "explained", "hidden", "", "tabindex", "-1");
        page.open("p", "class", "key-row");
        for (String kind : List.of("actor", "time", "place", "event")) {
            page.element("span", sheet.word("explain.key." + kind), "class", "mark-" + kind);
        }
        page.close("p").empty("div", "class", "running marked", "dir", "auto");
        page.element("h2", sheet.word("explain.events"));
        page.element("p", sheet.word("explain.choose"), "class", "note choose");
        page.element("p", sheet.word("explain.events.none"), "class", "none", "hidden", "");
        page.empty("ol", "class", "coded");
        page.open("section", "class", "why", "hidden", "", "aria-live", "polite");
        page.element("h2", sheet.word("explain.why")).empty("ul").close("section");
        page.open("details", "class", "quotes").element("summary", sheet.word("explain.considered"));
        page.empty("pre", "tabindex", "0").close("details").close("div").line();
    }
}
