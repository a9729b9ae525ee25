package org.disgelo.web;

import org.disgelo.page.Markup;
import org.disgelo.store.Correction.OfTransition;

/** A button that says of a step of an agreement that it is wrong, or right after all. */
final class StepButton {

    private StepButton() {}

    static void write(Markup page, OfTransition step, String verdict, String author, String label) {
        page.element(
                "button",
                label,
                "type",
                "button",
                "class",
                "step",
                "data-verdict",
                verdict,
                "data-article",
                step.article(),
                "data-start",
                String.valueOf(step.start()),
                "data-end",
                String.valueOf(step.end()),
                "data-state",
                step.state(),
                "data-author",
                author);
    }
}
