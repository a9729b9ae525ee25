package org.disgelo.page;

import java.util.List;
import org.disgelo.dossier.AgreementProse;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Effect;
import org.disgelo.dossier.EffectProse;
import org.disgelo.dossier.Prose;

/** What was undertaken, how far it has come, and what later articles say of it. */
final class EffectSection {

    private static final int MOST = 12;

    /** Steps of the scale of implementation, from not begun to full. */
    private static final int FULL = 3;

    private final Dossier dossier;
    private final Prose prose;
    private final EffectProse words;
    private final Quotes quotes;

    EffectSection(Dossier dossier, Prose prose, Quotes quotes) {
        this.dossier = dossier;
        this.prose = prose;
        this.words = new EffectProse(prose);
        this.quotes = quotes;
    }

    void write(Markup page) {
        List<Effect> effects = dossier.effects();
        if (effects.isEmpty()) {
            page.element("p", prose.word("none.effects"), "class", "none").line();
            return;
        }
        page.open("ol", "class", "effects").line();
        effects.stream().limit(MOST).forEach(e -> effect(page, e));
        page.close("ol").line();
    }

    private void effect(Markup page, Effect effect) {
        page.open("li", "class", "effect").line();
        scale(page, effect);
        page.element("h3", words.headline(effect)).line();
        // without number and places the headline is the quote
        if (effect.commitment().number() != null
                || !effect.commitment().places().isEmpty()) {
            page.open("p", "class", "told");
            quotes.excerpt(page, quotes.best(effect.promises()));
            page.close("p").line();
        }
        page.open("p", "class", "of");
        words.terms(effect).forEach(term -> page.text(term + " · "));
        page.open("a", "href", "#a" + (effect.agreement() + 1));
        page.text(new AgreementProse(prose).lead(dossier.agreements().get(effect.agreement())));
        page.close("a").close("p").line();
        page.open("div", "class", "told-when");
        quotes.details(page, prose.word("effect.promise"), effect.promises());
        quotes.details(page, prose.word("effect.later"), effect.reports());
        page.close("div").line();
        page.close("li").line();
    }

    private void scale(Markup page, Effect effect) {
        int reached = effect.commitment().implementation();
        page.open("p", "class", "scale");
        page.open("span", "class", "bars", "role", "img", "aria-label", prose.word("effect.scale", "n", reached));
        for (int i = 1; i <= FULL; i++) {
            page.empty("i", "class", i <= reached ? "on" : null);
        }
        page.close("span").text(words.implementation(effect)).close("p").line();
    }
}
