package org.disgelo.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.disgelo.store.StoreException;
import org.disgelo.store.StoreInUseException;

/** What went wrong, as a problem document (RFC 9457), or as a page where a person asked for one. */
final class Problems {

    private static final String ANSWERED = "problem";

    private Problems() {}

    /** Whether a problem was told already. */
    static boolean isAnswered(Context request) {
        return request.attribute(ANSWERED) != null;
    }

    static void answer(Context request, Exception fault) {
        switch (fault) {
            case ProblemException problem -> answer(request, problem.status(), problem.title(), problem.detail());
            case StoreInUseException busy -> {
                request.header("Retry-After", "2");
                answer(request, 503, "Busy", "the store is being written by another program; try again in a moment");
            }
            case StoreException broken -> answer(request, 500, "Store failed", String.valueOf(broken.getMessage()));
            case HttpResponseException http ->
                answer(request, http.getStatus(), "Request refused", String.valueOf(http.getMessage()));
            default -> {
                System.err.println("disgelo serve: " + request.path() + ": " + fault);
                answer(request, 500, "Internal error", "something went wrong here; the log says what");
            }
        }
    }

    static void answer(Context request, int status, String title, String detail) {
        request.attribute(ANSWERED, true);
        request.status(status).removeHeader("ETag").header("Cache-Control", "no-store");
        request.removeHeader("Content-Disposition");
        boolean page = !request.path().startsWith("/api/")
                && String.valueOf(request.header("Accept")).contains("text/html");
        if (page) {
            request.contentType("text/html; charset=utf-8").result(ProblemPage.text(request, title, detail));
            return;
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank");
        json.put("title", title);
        json.put("status", status);
        json.put("detail", detail);
        json.put("instance", request.path());
        request.contentType(Answers.PROBLEM).result(Answers.text(json));
    }
}
