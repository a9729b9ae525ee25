package org.disgelo.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.disgelo.dossier.Prose;
import org.disgelo.page.Markup;
import org.jspecify.annotations.Nullable;

/** A page of the desk: what all have around them. No script or style stands in the page itself. */
final class Sheet {

    private static final List<String> PLACES = List.of("home", "events", "explain", "read", "corrections", "api");

    private final String path;
    private final Map<String, List<String>> query;
    private final Prose prose;
    private final DeskWords words;

    private Sheet(String path, Map<String, List<String>> query, String language) {
        this.path = path;
        this.query = query;
        this.prose = Prose.of(language);
        this.words = DeskWords.of(language);
    }

    static Sheet of(Context request) {
        String language = PageLanguage.of(request);
        if (language.equals(request.queryParam("lang"))) {
            request.header(
                    "Set-Cookie",
                    PageLanguage.COOKIE + "=" + language + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict");
        }
        return new Sheet(request.path(), request.queryParamMap(), language);
    }

    Prose prose() {
        return prose;
    }

    String language() {
        return prose.language();
    }

    String word(String key, Object... fill) {
        return words.word(key, fill);
    }

    /**
     * The whole page.
     *
     * @param place which of the places it is, or another word
     * @param title of the window
     * @param script its own module, or null
     */
    String text(String place, String title, @Nullable String script, Consumer<Markup> content) {
        Markup page = new Markup();
        page.raw("<!doctype html>")
                .line()
                .open("html", "lang", language())
                .line()
                .open("head")
                .line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.open("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", title + " – Disgelo").line();
        page.open("link", "rel", "icon", "href", "/static/icon.svg", "type", "image/svg+xml")
                .line();
        page.open("link", "rel", "stylesheet", "href", "/static/dossier.css").line();
        page.open("link", "rel", "stylesheet", "href", "/static/desk.css").line();
        page.empty("script", "type", "module", "src", "/static/desk.js").line();
        if (script != null) {
            page.empty("script", "type", "module", "src", "/static/" + script).line();
        }
        page.close("head").line().open("body", "class", "desk " + place).line();
        page.element("a", word("skip"), "class", "skip", "href", "#main").line();
        bar(page, place);
        page.open("main", "id", "main", "tabindex", "-1").line();
        content.accept(page);
        page.close("main").line();
        page.open("footer", "class", "colophon")
                .element("p", word("footer"))
                .close("footer")
                .line();
        page.close("body").line().close("html").line();
        return page.toString();
    }

    private void bar(Markup page, String place) {
        page.open("header", "class", "bar").line();
        page.element("a", "Disgelo", "class", "brand", "href", "/").line();
        page.open("nav", "aria-label", word("nav")).open("ul");
        for (String other : PLACES) {
            page.open("li")
                    .element(
                            "a",
                            word(other),
                            "href",
                            other.equals("home") ? "/" : "/" + other,
                            "aria-current",
                            other.equals(place) ? "page" : null);
            page.close("li");
        }
        page.close("ul").close("nav").line();
        if (!place.equals("home")) {
            searchBox(page, "search-small", query.getOrDefault("q", List.of("")).getFirst());
        }
        languages(page);
        page.close("header").line();
    }

    /** The box that takes two parties, a leader or an agreement; hits are shown while one types. */
    void searchBox(Markup page, String id, String words) {
        page.open("form", "class", "search", "role", "search", "action", "/search");
        page.element("label", word("search.label"), "for", id, "class", "unseen");
        page.open(
                "input",
                "type",
                "search",
                "id",
                id,
                "name",
                "q",
                "value",
                words,
                "maxlength",
                "200",
                "placeholder",
                word("search.hint"),
                "autocomplete",
                "off",
                "data-hits",
                id + "-hits");
        page.element("button", word("search"), "type", "submit");
        page.empty("ul", "class", "hits", "id", id + "-hits", "hidden", "")
                .close("form")
                .line();
    }

    private void languages(Markup page) {
        page.open("ul", "class", "languages", "aria-label", word("language.label"));
        for (String other : Prose.languages()) {
            page.open("li")
                    .element(
                            "a",
                            other,
                            "href",
                            addressWith("lang", other),
                            "lang",
                            other,
                            "hreflang",
                            other,
                            "aria-current",
                            other.equals(language()) ? "true" : null);
            page.close("li");
        }
        page.close("ul").line();
    }

    /** The address of this page with one word of its query otherwise. */
    String addressWith(String name, @Nullable String value) {
        StringBuilder address = new StringBuilder(path);
        char mark = '?';
        for (Map.Entry<String, List<String>> one : query.entrySet()) {
            for (String word : one.getKey().equals(name) ? List.<String>of() : one.getValue()) {
                if (!word.isBlank()) {
                    address.append(mark)
                            .append(encoded(one.getKey()))
                            .append('=')
                            .append(encoded(word));
                    mark = '&';
                }
            }
        }
        if (value != null) {
            address.append(mark).append(encoded(name)).append('=').append(encoded(value));
        }
        return address.toString();
    }

    /** The masthead of a page. */
    void mast(Markup page, String title, @Nullable String dek) {
        page.open("header", "class", "mast slim").element("h1", title);
        if (dek != null) {
            page.element("p", dek, "class", "dek");
        }
        page.close("header").line();
    }

    static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
