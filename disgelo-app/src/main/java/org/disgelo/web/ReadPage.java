package org.disgelo.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.page.Markup;

/** Files dropped, and how far their reading is. */
final class ReadPage {

    private final Desk desk;

    ReadPage(Desk desk) {
        this.desk = desk;
    }

    void show(Context request) {
        Sheet sheet = Sheet.of(request);
        desk.answers()
                .page(
                        request,
                        sheet.language(),
                        () -> sheet.text("read", sheet.word("read"), "read.js", page -> {
                            sheet.mast(page, sheet.word("read.title"), sheet.word("read.dek"));
                            form(sheet, page);
                            HomePage.section(sheet, page, "read.running", () -> {
                                page.element("p", sheet.word("read.none"), "class", "none");
                                page.open("ol", "id", "readings", "class", "readings");
                                page.close("ol").line();
                                words(sheet, page);
                            });
                            HomePage.section(sheet, page, "feeds.title", () -> feeds(sheet, page));
                        }));
    }

    private void form(Sheet sheet, Markup page) {
        page.open("form", "id", "read", "class", "filters", "enctype", "multipart/form-data");
        page.open("p", "class", "whole drop").element("label", sheet.word("read.drop"), "for", "f-file");
        page.open("input", "type", "file", "id", "f-file", "name", "file", "multiple", "", "required", "")
                .close("p");
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("", sheet.word("explain.recognised"));
        desk.pipeline().languages().forEach(l -> languages.put(l, sheet.prose().languageName(l)));
        EventsPage.choice(page, "language", sheet.word("read.language"), null, languages);
        page.open("p").element("label", sheet.word("read.published"), "for", "f-published");
        page.open("input", "type", "date", "id", "f-published", "name", "published")
                .close("p");
        page.open("p").element("label", sheet.word("read.source"), "for", "f-source");
        page.open("input", "id", "f-source", "name", "source").close("p");
        page.open("p", "class", "ways")
                .element("button", sheet.word("read.go"), "type", "submit")
                .close("p");
        page.element("p", "", "role", "status", "class", "outcome");
        EventPage.tokenField(sheet, page);
        page.close("form").line();
    }

    private static void feeds(Sheet sheet, Markup page) {
        page.element("p", sheet.word("feeds.dek"), "class", "note");
        page.open("form", "id", "feed", "class", "search")
                .element("label", sheet.word("feeds.address"), "for", "f-address", "class", "unseen");
        page.open(
                "input",
                "type",
                "url",
                "id",
                "f-address",
                "name",
                "address",
                "required",
                "",
                "placeholder",
                "https://example.org/world.rss");
        page.element("button", sheet.word("feeds.add"), "type", "submit").close("form");
        page.element("p", sheet.word("feeds.none"), "class", "none");
        page.open("ol", "id", "feeds", "class", "readings", "data-stop", sheet.word("feeds.remove"))
                .close("ol")
                .line();
    }

    /** What the module puts on the page, in the reader's language. */
    static void words(Sheet sheet, Markup page) {
        page.open("template", "id", "words");
        for (String key : List.of(
                "read.articles",
                "read.events",
                "read.problems",
                "read.state.queued",
                "read.state.running",
                "read.state.done",
                "read.state.failed",
                "read.problem.file",
                "read.problem.line",
                "read.problem.what")) {
            page.element("data", sheet.word(key), "value", key);
        }
        page.close("template").line();
    }
}
