package org.disgelo.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says of its article: Open Graph, Dublin Core, schema.org (JSON-LD and microdata), plain HTML. */
final class HtmlHead {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** From the most to the least trusted; the attribute that holds the date follows. */
    private static final List<List<String>> DATES = List.of(
            List.of("meta[property=article:published_time]", "content"),
            List.of("meta[property=og:article:published_time]", "content"),
            List.of("meta[itemprop=datePublished]", "content"),
            List.of("[itemprop=datePublished][datetime]", "datetime"),
            List.of("meta[name~=(?i)^(dc|dcterms)\\.(date|issued|date\\.issued|created)$]", "content"),
            List.of("meta[name~=(?i)^(date|pubdate|publishdate|publish-date|publication_date)$]", "content"),
            List.of("meta[name~=(?i)^(parsely-pub-date|sailthru\\.date|article:published_time)$]", "content"),
            List.of("time[pubdate][datetime]", "datetime"),
            List.of("article time[datetime]", "datetime"),
            List.of("time[datetime]", "datetime"));

    private final Document page;

    HtmlHead(Document page) {
        this.page = page;
    }

    @Nullable
    String title() {
        String title = attribute("meta[property=og:title]", "content");
        if (title == null) {
            Element heading = page.selectFirst("article h1, h1");
            title = heading == null ? page.title() : heading.text();
        }
        return title.isBlank() ? null : title.strip();
    }

    /** The first believable date; a page's head often holds others. */
    @Nullable
    String published() {
        List<String> candidates = new ArrayList<>();
        for (List<String> place : DATES) {
            page.select(place.get(0)).forEach(e -> candidates.add(e.attr(place.get(1))));
            if (place.equals(DATES.get(3))) {
                candidates.addAll(linkedDates());
            }
        }
        return candidates.stream()
                .filter(c -> PublishedDay.parse(c) != null)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String language() {
        String language = attribute("html[lang]", "lang");
        if (language == null) {
            language = attribute("html", "xml:lang");
        }
        if (language == null) {
            language = attribute("meta[property=og:locale]", "content");
        }
        return language == null ? attribute("meta[http-equiv~=(?i)^content-language$]", "content") : language;
    }

    @Nullable
    String url() {
        String canonical = attribute("link[rel=canonical]", "href");
        return canonical == null ? attribute("meta[property=og:url]", "content") : canonical;
    }

    @Nullable
    String source() {
        String site = attribute("meta[property=og:site_name]", "content");
        String url = url();
        if (site != null || url == null) {
            return site;
        }
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable String attribute(String query, String name) {
        Element element = page.selectFirst(query);
        String value = element == null ? "" : element.attr(name);
        return value.isBlank() ? null : value.strip();
    }

    private List<String> linkedDates() {
        List<String> dates = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            linkedData(script.data()).findValues("datePublished").forEach(date -> dates.add(date.asText()));
        }
        return dates;
    }

    /** Pages often carry broken JSON-LD: then the other places remain. */
    private static JsonNode linkedData(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
