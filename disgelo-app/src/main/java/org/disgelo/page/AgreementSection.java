package org.disgelo.page;

import java.util.List;
import org.disgelo.agreement.Agreement;
import org.disgelo.dossier.AgreementProse;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Fact;
import org.disgelo.dossier.LifeStep;
import org.disgelo.dossier.Prose;
import org.disgelo.event.Status;

/** What the two agreed: the weightiest agreements in full, the others in a line each. */
final class AgreementSection {

    private static final int MOST_IN_FULL = 5;

    private final Dossier dossier;
    private final Prose prose;
    private final AgreementProse words;
    private final Quotes quotes;

    AgreementSection(Dossier dossier, Prose prose, Quotes quotes) {
        this.dossier = dossier;
        this.prose = prose;
        this.words = new AgreementProse(prose);
        this.quotes = quotes;
    }

    void write(Markup page) {
        List<Agreement> agreements = dossier.agreements();
        if (agreements.isEmpty()) {
            page.element("p", prose.word("none.agreements"), "class", "none").line();
        }
        for (int i = 0; i < Math.min(MOST_IN_FULL, agreements.size()); i++) {
            full(page, agreements.get(i), i + 1);
        }
        if (agreements.size() > MOST_IN_FULL) {
            page.element("h3", prose.word("agreement.also"), "class", "also");
            page.open("ul", "class", "also").line();
            for (int i = MOST_IN_FULL; i < agreements.size(); i++) {
                brief(page, agreements.get(i), i + 1);
            }
            page.close("ul").line();
        }
    }

    private void full(Markup page, Agreement agreement, int number) {
        page.open("article", "class", "agreement", "id", "a" + number).line();
        String state = words.state(agreement);
        if (!state.isEmpty()) {
            page.element("p", state, "class", "state");
        }
        page.element("h3", words.lead(agreement)).line();
        page.open("p", "class", "told");
        quotes.words(page, agreement.titles(), agreement.evidence());
        page.close("p").line();
        LifeLine line = LifeLine.of(agreement, prose);
        if (line.isDrawable()) {
            page.open("figure", "class", "life", "aria-hidden", "true");
            line.draw(page, LifeLine.WIDE, "wide");
            line.draw(page, LifeLine.NARROW, "narrow");
            page.close("figure").line();
        }
        life(page, agreement);
        page.open("dl", "class", "facts").line();
        for (Fact fact : words.facts(agreement)) {
            page.element("dt", fact.label()).open("dd");
            quotes.claim(page, fact.text(), fact.quotes());
            page.close("dd").line();
        }
        page.close("dl").line();
        quotes.all(page, prose.word("fact.told"), agreement.evidence());
        page.close("article").line();
    }

    private void life(Markup page, Agreement agreement) {
        List<LifeStep> steps = LifeStep.of(agreement.transitions());
        if (steps.isEmpty()) {
            return;
        }
        page.open("ol", "class", "steps").line();
        for (LifeStep step : steps) {
            page.open(
                    "li",
                    "class",
                    step.status() == Status.ACTUAL ? null : step.status().word());
            page.element(
                    "span", step.date() == null ? prose.word("undated") : prose.date(step.date()), "class", "when");
            page.open("div");
            quotes.claim(page, words.step(agreement, step), step.quotes());
            page.close("div").close("li").line();
        }
        page.close("ol").line();
    }

    private void brief(Markup page, Agreement agreement, int number) {
        page.open("li", "id", "a" + number).element("span", words.lead(agreement), "class", "lead");
        String state = words.state(agreement);
        if (!state.isEmpty()) {
            page.element("span", state, "class", "state");
        }
        page.open("p", "class", "told");
        quotes.words(page, agreement.titles(), agreement.evidence());
        page.close("p");
        quotes.details(page, prose.word("fact.told"), agreement.evidence());
        page.close("li").line();
    }
}
