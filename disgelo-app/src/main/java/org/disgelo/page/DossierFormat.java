package org.disgelo.page;

import java.util.Locale;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Prose;

/** In which form a dossier is written. */
public enum DossierFormat {
    JSON,
    MD,
    HTML;

    /** The form that a file of this name has; Markdown when its name does not say. */
    public static DossierFormat named(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm")) {
            return HTML;
        }
        return lower.endsWith(".json") ? JSON : MD;
    }

    /** The dossier in this form, ending with a line feed; JSON is the same in every language. */
    public String write(Dossier dossier, Prose prose) {
        return switch (this) {
            case JSON -> DossierJson.text(dossier) + "\n";
            case MD -> DossierMarkdown.text(dossier, prose);
            case HTML -> DossierPage.text(dossier, prose);
        };
    }
}
