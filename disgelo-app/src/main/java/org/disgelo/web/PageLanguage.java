package org.disgelo.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.disgelo.dossier.Prose;
import org.jspecify.annotations.Nullable;

/** In which language a reader wants the pages. */
final class PageLanguage {

    /** The cookie that keeps the reader's choice. */
    static final String COOKIE = "lang";

    private PageLanguage() {}

    /** The address says it, else the reader's earlier choice, else the browser, else English. */
    static String of(Context request) {
        List<String> known = Prose.languages();
        for (String word : new String[] {request.queryParam("lang"), request.cookie(COOKIE)}) {
            if (word != null && known.contains(word)) {
                return word;
            }
        }
        String browser = request.header("Accept-Language");
        if (browser != null && browser.length() < 1000) {
            try {
                return Locale.LanguageRange.parse(browser).stream()
                        .map(range -> range.getRange().split("-", 2)[0])
                        .filter(known::contains)
                        .findFirst()
                        .orElse("en");
            } catch (IllegalArgumentException e) {
                return "en";
            }
        }
        return "en";
    }

    /**
     * The prose of a language that the address names; English when it names none.
     *
     * @throws ProblemException if nothing can be written in it
     */
    static Prose prose(@Nullable String language) {
        try {
            return Prose.of(language == null ? "en" : language);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
