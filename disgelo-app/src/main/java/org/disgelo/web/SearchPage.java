package org.disgelo.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** What was found; a single dyad is opened at once. */
final class SearchPage {

    private final Search search;

    SearchPage(Search search) {
        this.search = search;
    }

    void show(Context request) {
        String query = new QueryWords(request, Set.of("q", "lang")).text("q");
        if (query == null) {
            request.redirect("/");
            return;
        }
        Sheet sheet = Sheet.of(request);
        List<Search.Hit> hits = search.find(query, sheet.prose());
        if (!hits.isEmpty() && hits.getFirst().kind() == Search.Kind.DYAD && hits.size() == 1) {
            request.redirect(hits.getFirst().href());
            return;
        }
        request.html(sheet.text("search", query, null, page -> {
            sheet.mast(page, query, hits.isEmpty() ? sheet.word("search.none", query) : null);
            page.open("ol", "class", "rows found");
            for (Search.Hit hit : hits) {
                page.open("li")
                        .open("div")
                        .element("a", hit.title(), "href", hit.href())
                        .close("div")
                        .close("li");
            }
            page.close("ol").line();
        }));
    }
}
