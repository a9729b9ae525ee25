package org.disgelo.web;

import java.util.Map;
import org.disgelo.ontology.EventType;
import org.disgelo.page.Markup;

/** Counts as bars or columns, each with its numbers as a table behind it. */
final class CountChart {

    private static final double WIDTH = 400;
    private static final double ROW = 20;
    private static final double NAMES = 100;
    private static final double NUMBERS = 60;
    private static final double TALL = 150;

    private final Sheet sheet;

    CountChart(Sheet sheet) {
        this.sheet = sheet;
    }

    /** One bar a value, in their order; types of conflict in the colour of conflict. */
    void bars(Markup page, String title, String column, Map<String, Long> counts) {
        double most = Math.max(
                1, counts.values().stream().mapToLong(Long::longValue).max().orElse(1));
        open(page, title, ROW * counts.size());
        double y = 0;
        for (Map.Entry<String, Long> one : counts.entrySet()) {
            double width = (WIDTH - NAMES - NUMBERS) * one.getValue() / most;
            page.element("text", one.getKey(), "class", "label", "x", NAMES - 8, "y", y + 14, "text-anchor", "end");
            page.empty(
                    "rect",
                    "class",
                    channel(one.getKey()),
                    "x",
                    NAMES,
                    "y",
                    y + 3,
                    "width",
                    Math.max(1, width),
                    "height",
                    ROW - 7);
            page.element(
                    "text",
                    sheet.prose().number(one.getValue()),
                    "class",
                    "label",
                    "x",
                    NAMES + width + 6,
                    "y",
                    y + 14);
            y += ROW;
        }
        close(page, column, counts);
    }

    /** One column a year. */
    void columns(Markup page, String title, String column, Map<String, Long> counts) {
        Map<String, Long> dated = new java.util.LinkedHashMap<>(counts);
        dated.remove("");
        if (dated.isEmpty()) {
            return;
        }
        double most = Math.max(
                1, dated.values().stream().mapToLong(Long::longValue).max().orElse(1));
        open(page, title, TALL + 22);
        double step = WIDTH / Math.max(1, dated.size());
        double x = 0;
        int every = (int) Math.ceil(dated.size() * 40 / WIDTH);
        int at = 0;
        for (Map.Entry<String, Long> one : dated.entrySet()) {
            double height = (TALL - 16) * one.getValue() / most;
            double thick = Math.min(step * 0.8, 46);
            page.empty(
                    "rect",
                    "class",
                    "neutral",
                    "x",
                    x + (step - thick) / 2,
                    "y",
                    TALL - height,
                    "width",
                    thick,
                    "height",
                    Math.max(1, height));
            if (at++ % Math.max(1, every) == 0) {
                page.element(
                        "text",
                        one.getKey(),
                        "class",
                        "label",
                        "x",
                        x + step / 2,
                        "y",
                        TALL + 17,
                        "text-anchor",
                        "middle");
            }
            x += step;
        }
        close(page, column, counts);
    }

    private static String channel(String type) {
        for (EventType known : EventType.values()) {
            if (known.name().equals(type)) {
                return known.isCooperative() ? "cooperation" : "conflict";
            }
        }
        return "neutral";
    }

    private static void open(Markup page, String title, double height) {
        page.open("figure", "class", "count-chart").element("figcaption", title);
        page.open(
                "svg",
                "viewBox",
                "0 0 " + Markup.number(WIDTH) + " " + Markup.number(height),
                "role",
                "img",
                "aria-label",
                title);
    }

    private void close(Markup page, String column, Map<String, Long> counts) {
        page.close("svg").open("details", "class", "quotes").element("summary", sheet.word("home.table"));
        page.open("table").open("thead").open("tr").element("th", column, "scope", "col");
        page.element("th", sheet.word("col.count"), "scope", "col")
                .close("tr")
                .close("thead")
                .open("tbody");
        counts.forEach((value, count) -> page.open("tr")
                .element("th", value.isEmpty() ? sheet.word("events.undated") : value, "scope", "row")
                .element("td", sheet.prose().number(count), "class", "number")
                .close("tr"));
        page.close("tbody").close("table").close("details").close("figure").line();
    }
}
