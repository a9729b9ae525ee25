package org.disgelo.web;

import org.disgelo.event.Evidence;
import org.disgelo.page.PageLinks;

/** Where the pages of the desk lead: to the sentence in its article, and to the event. */
final class DeskLinks implements PageLinks {

    static final DeskLinks LINKS = new DeskLinks();

    private DeskLinks() {}

    @Override
    public String article(Evidence quote) {
        return article(quote.article()) + "&start=" + quote.start() + "&end=" + quote.end() + "#quote";
    }

    static String article(String id) {
        return "/article?id=" + Sheet.encoded(id);
    }

    @Override
    public String event(String id) {
        return "/event/" + Sheet.encoded(id);
    }

    static String dossier(String first, String second) {
        return "/dossier/" + first + "/" + second;
    }
}
