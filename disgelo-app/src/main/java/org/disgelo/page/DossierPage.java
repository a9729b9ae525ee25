package org.disgelo.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Narrative;
import org.disgelo.dossier.Occurrence;
import org.disgelo.dossier.Prose;
import org.disgelo.dossier.RelationProse;
import org.disgelo.dossier.Source;
import org.disgelo.dossier.Statement;
import org.disgelo.event.Status;
import org.disgelo.relation.Relation;

/**
 * A dossier as one HTML page that needs nothing but itself: no script, no font, no picture from elsewhere. It reads on a
 * screen, on a phone, in the dark and on paper.
 */
public final class DossierPage {

    /** Forbids whatever would load or run anything, should a page ever be tampered with. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Dossier dossier;
    private final Prose prose;
    private final Quotes quotes;
    private final Markup page = new Markup();

    private DossierPage(Dossier dossier, Prose prose, PageLinks links) {
        this.dossier = dossier;
        this.prose = prose;
        this.quotes = new Quotes(dossier, prose, links);
    }

    /** The page as text. */
    public static String text(Dossier dossier, Prose prose) {
        return new DossierPage(dossier, prose, PageLinks.NONE).write();
    }

    private String write() {
        String title = title();
        page.raw("<!doctype html>").line();
        page.open("html", "lang", prose.language()).line().open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.open("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", title + " – " + prose.word("kicker") + " – Disgelo")
                .line();
        page.open("style").line().raw(style()).close("style").line();
        page.close("head").line().open("body").line();
        header(title);
        page.open("main").line();
        sections();
        page.close("main").line();
        page.open("footer", "class", "colophon")
                .element("p", prose.word("colophon"))
                .close("footer")
                .line();
        page.close("body").line().close("html").line();
        return page.toString();
    }

    /** The masthead and the sections, for a page around them that brings {@link #style()}. */
    public static String parts(Dossier dossier, Prose prose, PageLinks links) {
        DossierPage parts = new DossierPage(dossier, prose, links);
        parts.header(parts.title());
        parts.sections();
        return parts.page.toString();
    }

    private void sections() {
        section(1, "agreements", () -> new AgreementSection(dossier, prose, quotes).write(page));
        section(2, "effects", () -> new EffectSection(dossier, prose, quotes).write(page));
        section(3, "context", () -> new ContextSection(dossier, prose, quotes).write(page));
        section(4, "relation", () -> new RelationSection(dossier, prose, quotes).write(page));
        PlacesSection places = new PlacesSection(dossier, prose);
        if (!places.isEmpty()) {
            section(5, "map", () -> places.write(page));
        }
        section(places.isEmpty() ? 5 : 6, "sources", this::sources);
    }

    private String title() {
        return prose.word(
                "title",
                "a",
                prose.name(dossier.dyad().first()),
                "b",
                prose.name(dossier.dyad().second()));
    }

    private void header(String title) {
        page.open("header", "class", "mast").line();
        page.open("p", "class", "kicker")
                .element("b", "Disgelo")
                .element("span", prose.word("kicker"))
                .close("p");
        page.element("h1", title).line();
        String period = prose.word(
                "dek",
                "from",
                prose.day(dossier.period().from()),
                "to",
                prose.day(dossier.period().to()));
        page.element("p", period, "class", "dek").line();
        List<String> languages = dossier.sources().stream()
                .map(Source::language)
                .distinct()
                .map(prose::languageName)
                .toList();
        String drawn = prose.count("drawnFrom", dossier.sources().size(), "languages", prose.list(languages));
        page.element("p", drawn + " " + prose.word("everyLine"), "class", "byline")
                .line();
        figures();
        narrative();
        page.close("header").line();
    }

    /** The dossier as one would tell it; each sentence with the numbers of the articles it was read from. */
    private void narrative() {
        List<List<Statement>> paragraphs = new Narrative(dossier, prose).paragraphs();
        if (paragraphs.isEmpty()) {
            return;
        }
        page.open("div", "class", "narrative", "role", "region", "aria-label", prose.word("brief"))
                .line();
        for (List<Statement> paragraph : paragraphs) {
            page.open("p");
            for (Statement statement : paragraph) {
                page.text(statement.text());
                page.open("sup");
                for (int number : dossier.sourceNumbers(statement.quotes())) {
                    page.element("a", String.valueOf(number), "href", "#s" + number);
                }
                page.close("sup").text(" ");
            }
            page.close("p").line();
        }
        page.close("div").line();
    }

    private void figures() {
        page.open("ul", "class", "figures");
        Relation relation = dossier.relation();
        if (relation != null) {
            double degrees = relation.current().degrees();
            RelationProse words = new RelationProse(prose);
            page.open("li", "class", degrees < 0 ? "conflict" : "cooperation");
            page.element("strong", words.degrees(degrees) + "°");
            page.element("span", prose.word("figure.temperature") + ": " + words.word(degrees))
                    .close("li");
        }
        figure(dossier.agreements().size(), "figure.agreements", null);
        figure(dossier.effects().size(), "figure.commitments", null);
        figure(acts(true), "figure.cooperation", "cooperation");
        figure(acts(false), "figure.conflict", "conflict");
        page.close("ul").line();
    }

    private void figure(long number, String key, @org.jspecify.annotations.Nullable String channel) {
        page.open("li", "class", channel).element("strong", prose.number(number));
        page.element("span", prose.word(key)).close("li");
    }

    private long acts(boolean cooperative) {
        return dossier.context().stream()
                .map(Occurrence::told)
                .filter(t -> t.event().status() == Status.ACTUAL && t.event().concerns(dossier.dyad()))
                .filter(t -> t.event().type().isCooperative() == cooperative)
                .count();
    }

    private void section(int number, String key, Runnable content) {
        page.open("section", "class", key, "aria-labelledby", key).line();
        page.open("h2", "id", key).element("span", String.valueOf(number), "class", "number");
        page.text(prose.word("section." + key)).close("h2").line();
        page.open("div", "class", "body").line();
        content.run();
        page.close("div").line().close("section").line();
    }

    private void sources() {
        page.open("ol", "class", "sources");
        int number = 0;
        for (Source source : dossier.sources()) {
            page.open("li", "id", "s" + ++number);
            String title = source.title() == null ? source.id() : source.title();
            String url = source.url();
            // any other scheme, javascript: above all, stays text
            boolean link = url != null && url.matches("https?://\\S+");
            if (link) {
                page.element("a", title, "href", url, "rel", "noopener noreferrer", "lang", source.language());
            } else {
                page.element("cite", title, "lang", source.language());
            }
            page.open("span");
            if (source.publisher() != null) {
                page.text(source.publisher() + ", ");
            }
            page.text(source.published() == null ? prose.word("source.undated") : prose.day(source.published()));
            page.text(", " + prose.languageName(source.language())).close("span");
            page.close("li").line();
        }
        page.close("ol").line();
    }

    /** The style of the page. */
    public static String style() {
        try (InputStream css = DossierPage.class.getResourceAsStream("dossier.css")) {
            if (css == null) {
                throw new IllegalStateException("the page's style is not in the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
