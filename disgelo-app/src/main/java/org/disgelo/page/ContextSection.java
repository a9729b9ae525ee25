package org.disgelo.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disgelo.dossier.Digest;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Occurrence;
import org.disgelo.dossier.OccurrenceProse;
import org.disgelo.dossier.Prose;
import org.disgelo.dossier.Role;
import org.disgelo.dossier.Verdict;
import org.disgelo.event.Status;

/** How they got there: the articles' own verdicts, then the events by day. */
final class ContextSection {

    private static final int MOST_VERDICTS = 4;

    private final Dossier dossier;
    private final Prose prose;
    private final OccurrenceProse words;
    private final Quotes quotes;

    ContextSection(Dossier dossier, Prose prose, Quotes quotes) {
        this.dossier = dossier;
        this.prose = prose;
        this.words = new OccurrenceProse(dossier, prose);
        this.quotes = quotes;
    }

    void write(Markup page) {
        verdicts(page);
        Digest digest = Digest.of(dossier);
        if (dossier.context().isEmpty()) {
            page.element("p", prose.word("none.context"), "class", "none").line();
            return;
        }
        timeline(page, digest.shown());
        if (!digest.rest().isEmpty()) {
            page.open("details", "class", "more")
                    .element(
                            "summary", prose.count("context.more", digest.rest().size() + digest.left()))
                    .line();
            timeline(page, digest.rest());
            if (digest.left() > 0) {
                page.element("p", prose.count("context.left", digest.left()), "class", "note")
                        .line();
            }
            page.close("details").line();
        }
    }

    private void verdicts(Markup page) {
        List<Verdict> verdicts = dossier.verdicts();
        if (verdicts.isEmpty()) {
            return;
        }
        page.element("h3", prose.word("context.verdicts"), "class", "minor");
        page.open("div", "class", "verdicts").line();
        for (Verdict verdict : verdicts.subList(Math.max(0, verdicts.size() - MOST_VERDICTS), verdicts.size())) {
            page.open("div", "class", "verdict " + verdict.direction().word());
            page.element("p", prose.word("verdict." + verdict.direction().word()), "class", "direction");
            quotes.blocks(page, List.of(verdict.evidence()));
            page.close("div").line();
        }
        page.close("div").line();
    }

    private void timeline(Markup page, List<Occurrence> occurrences) {
        Integer year = null;
        page.open("ol", "class", "timeline").line();
        for (Occurrence occurrence : occurrences) {
            LocalDate day = occurrence.day();
            if (day != null && (year == null || day.getYear() != year)) {
                year = day.getYear();
                page.element("li", String.valueOf(year), "class", "year").line();
            }
            line(page, occurrence);
        }
        page.close("ol").line();
    }

    private void line(Markup page, Occurrence occurrence) {
        var event = occurrence.told().event();
        List<String> classes = new ArrayList<>();
        classes.add(event.type().isCooperative() ? "cooperation" : "conflict");
        classes.add(event.status().word());
        classes.add(occurrence.role().word());
        page.open("li", "class", String.join(" ", classes));
        page.open("details", "class", "event").open("summary");
        page.element("span", words.when(occurrence), "class", "when");
        page.open("span", "class", "what").element("b", words.headline(occurrence));
        if (event.status() != Status.ACTUAL) {
            page.element("span", prose.word("status." + event.status().word()), "class", "tag");
        }
        if (occurrence.role() != Role.BILATERAL) {
            page.element("span", prose.word("role." + occurrence.role().word()), "class", "tag");
        }
        long articles = occurrence.told().articles();
        if (articles > 1) {
            page.element("span", prose.count("quote.articles", articles), "class", "count");
        }
        quotes.excerpt(page, quotes.best(occurrence.told().evidences()));
        page.close("span").close("summary");
        quotes.blocks(page, occurrence.told().evidences());
        quotes.event(page, event.id());
        if (occurrence.agreement() != null) {
            page.open("p", "class", "of");
            page.element("a", prose.word("context.agreement"), "href", "#a" + (occurrence.agreement() + 1));
            page.close("p");
        }
        page.close("details").close("li").line();
    }
}
