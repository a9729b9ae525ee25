package org.disgelo.page;

import java.util.List;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Prose;
import org.disgelo.dossier.RelationProse;
import org.disgelo.event.Evidence;
import org.disgelo.relation.Action;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.Phase;
import org.disgelo.relation.Pivot;
import org.disgelo.relation.Relation;
import org.disgelo.relation.TurningPoint;

/** How warm the relation was and where it turned. */
final class RelationSection {

    private static final int MOST_CAUSES = 3;

    private final Dossier dossier;
    private final Prose prose;
    private final RelationProse words;
    private final Quotes quotes;

    RelationSection(Dossier dossier, Prose prose, Quotes quotes) {
        this.dossier = dossier;
        this.prose = prose;
        this.words = new RelationProse(prose);
        this.quotes = quotes;
    }

    void write(Markup page) {
        Relation relation = dossier.relation();
        if (relation == null) {
            page.element("p", prose.word("relation.none"), "class", "none").line();
            return;
        }
        page.element("p", words.now(relation), "class", "now").line();
        page.open("figure", "class", "chart");
        RelationChart chart = new RelationChart(relation, prose);
        chart.draw(page, RelationChart.WIDE, "wide");
        chart.draw(page, RelationChart.NARROW, "narrow");
        page.open("figcaption");
        page.element("span", prose.word("channel.cooperation"), "class", "key cooperation");
        page.element("span", prose.word("channel.conflict"), "class", "key conflict");
        page.text(" " + prose.word("relation.chart"));
        if (chart.leftOut() > 0) {
            page.text(" " + prose.count("relation.dots", chart.leftOut()));
        }
        if (relation.undated() > 0) {
            page.text(" " + prose.count("relation.undated", relation.undated()));
        }
        page.close("figcaption").close("figure").line();
        turns(page, relation);
        phases(page, relation);
        dossier.alignments().forEach(a -> alignment(page, a));
    }

    private void turns(Markup page, Relation relation) {
        if (relation.turningPoints().isEmpty()) {
            return;
        }
        page.element("h3", prose.word("relation.turns"), "class", "minor");
        page.open("ol", "class", "turns").line();
        for (TurningPoint turn : relation.turningPoints()) {
            page.open("li", "class", turn.direction().word()).element("b", words.turn(turn));
            causes(page, turn.causes(), turn.circumstances());
            page.close("li").line();
        }
        page.close("ol").line();
    }

    private void phases(Markup page, Relation relation) {
        if (relation.phases().size() < 2) {
            return;
        }
        page.element("h3", prose.word("relation.phases"), "class", "minor");
        page.open("ol", "class", "phases").line();
        for (Phase phase : relation.phases()) {
            page.open("li", "class", phase.kind().word());
            page.element("span", prose.shortDay(phase.from()) + " – " + prose.shortDay(phase.to()), "class", "when");
            page.element("span", words.phase(phase)).close("li").line();
        }
        page.close("ol").line();
    }

    private void alignment(Markup page, Alignment alignment) {
        page.element(
                "h3",
                prose.word("alignment.title", "state", prose.nameWithArticle(alignment.state())),
                "class",
                "minor");
        page.element("p", words.now(alignment)).line();
        page.open("figure", "class", "chart");
        AlignmentChart chart = new AlignmentChart(alignment, prose);
        chart.draw(page, RelationChart.WIDE, "wide");
        chart.draw(page, RelationChart.NARROW, "narrow");
        page.close("figure").line();
        page.open("ol", "class", "turns").line();
        for (Pivot pivot : alignment.pivots()) {
            page.open("li").element("b", words.pivot(pivot));
            causes(page, pivot.causes(), pivot.circumstances());
            page.close("li").line();
        }
        page.close("ol").line();
    }

    private void causes(Markup page, List<Action> causes, List<Action> circumstances) {
        causes.stream().limit(MOST_CAUSES).forEach(c -> cause(page, "turn.cause", c));
        circumstances.stream().limit(1).forEach(c -> cause(page, "turn.circumstance", c));
    }

    private void cause(Markup page, String key, Action action) {
        List<Evidence> tellings =
                action.tellings().stream().map(e -> e.evidence()).toList();
        quotes.details(page, prose.word(key, "cause", words.cause(action)), tellings);
    }
}
