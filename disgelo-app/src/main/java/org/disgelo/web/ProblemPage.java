package org.disgelo.web;

import io.javalin.http.Context;

/** What went wrong, as a page. */
final class ProblemPage {

    private ProblemPage() {}

    static String text(Context request, String title, String detail) {
        return title + ": " + detail + " " + request.path();
    }
}
