package org.disgelo.web;

import io.javalin.http.Context;
import java.util.Map;
import org.disgelo.page.DossierPage;
import org.disgelo.reading.Fingerprint;

/** The few files that pages load: none but these can be asked for. */
final class StaticFiles {

    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";

    private final Map<String, StaticFile> files = Map.of(
            "dossier.css", new StaticFile(STYLE, DossierPage.style()),
            "desk.css", new StaticFile(STYLE, OpenApiDocument.resource("desk.css")),
            "desk.js", new StaticFile(SCRIPT, OpenApiDocument.resource("desk.js")),
            "home.js", new StaticFile(SCRIPT, OpenApiDocument.resource("home.js")),
            "dossier.js", new StaticFile(SCRIPT, OpenApiDocument.resource("dossier.js")),
            "explain.js", new StaticFile(SCRIPT, OpenApiDocument.resource("explain.js")),
            "read.js", new StaticFile(SCRIPT, OpenApiDocument.resource("read.js")),
            "correct.js", new StaticFile(SCRIPT, OpenApiDocument.resource("correct.js")),
            "icon.svg", new StaticFile("image/svg+xml", OpenApiDocument.resource("icon.svg")));

    private record StaticFile(String type, String text, String tag) {
        StaticFile(String type, String text) {
            this(type, text, "W/\"" + Fingerprint.of(text) + "\"");
        }
    }

    void send(Context request) {
        StaticFile file = files.get(request.pathParam("name"));
        if (file == null) {
            throw ProblemException.missing("no file '" + request.pathParam("name") + "'");
        }
        request.header("ETag", file.tag()).header("Cache-Control", "no-cache");
        if (file.tag().equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        request.contentType(file.type()).result(file.text());
    }
}
