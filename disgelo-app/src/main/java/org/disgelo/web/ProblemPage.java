package org.disgelo.web;

import io.javalin.http.Context;

/** What went wrong, as a page. */
final class ProblemPage {

    private ProblemPage() {}

    static String text(Context request, String title, String detail) {
        Sheet sheet = Sheet.of(request);
        return sheet.text("problem", title, null, page -> {
            sheet.mast(page, title, detail);
            page.open("p", "class", "ways")
                    .element("a", sheet.word("problem.back"), "href", "/")
                    .close("p");
        });
    }
}
