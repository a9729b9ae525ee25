package org.disgelo.page;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.dossier.Prose;
import org.disgelo.dossier.RelationProse;
import org.disgelo.relation.Action;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.Phase;
import org.disgelo.relation.Pivot;
import org.disgelo.relation.Relation;
import org.disgelo.relation.TurningPoint;

/** Relations and alignments in a few lines of the reader's language. */
public final class RelationText {

    private static final int QUOTE = 160;

    private final Prose prose;
    private final RelationProse words;

    public RelationText(Prose prose) {
        this.prose = prose;
        this.words = new RelationProse(prose);
    }

    /** A relation: where it stands, its phases, its turns and what made them. */
    public List<String> lines(Relation relation) {
        List<String> lines = new ArrayList<>();
        lines.add(prose.name(relation.dyad().first()) + " – "
                + prose.name(relation.dyad().second()) + ", "
                + prose.shortDay(relation.from()) + " – " + prose.shortDay(relation.to()));
        lines.add(words.now(relation));
        if (relation.undated() > 0) {
            lines.add(prose.count("relation.undated", relation.undated()));
        }
        if (!relation.phases().isEmpty()) {
            lines.add("");
            lines.add(prose.word("relation.phases"));
        }
        for (Phase phase : relation.phases()) {
            lines.add("  " + prose.shortDay(phase.from()) + " – " + prose.shortDay(phase.to()) + "  "
                    + words.phase(phase));
        }
        if (!relation.turningPoints().isEmpty()) {
            lines.add("");
            lines.add(prose.word("relation.turns"));
        }
        for (TurningPoint turn : relation.turningPoints()) {
            lines.add("  " + words.turn(turn));
            actions(lines, "turn.cause", turn.causes());
            actions(lines, "turn.circumstance", turn.circumstances());
        }
        return lines;
    }

    /** An alignment: where the state stands, its pivots and what made them. */
    public List<String> lines(Alignment alignment) {
        List<String> lines = new ArrayList<>();
        lines.add(prose.name(alignment.state()) + ", "
                + words.camp(alignment.first().name()) + " – "
                + words.camp(alignment.second().name()) + ", "
                + prose.shortDay(alignment.from()) + " – " + prose.shortDay(alignment.to()));
        lines.add(words.now(alignment));
        if (!alignment.pivots().isEmpty()) {
            lines.add("");
            lines.add(prose.word("relation.turns"));
        }
        for (Pivot pivot : alignment.pivots()) {
            lines.add("  " + words.pivot(pivot));
            actions(lines, "turn.cause", pivot.causes());
            actions(lines, "turn.circumstance", pivot.circumstances());
        }
        return lines;
    }

    private void actions(List<String> lines, String key, List<Action> actions) {
        for (Action action : actions) {
            lines.add("    " + prose.word(key, "cause", words.cause(action)));
            String quote = action.tellings().getFirst().evidence().text().replaceAll("\\s+", " ");
            lines.add("      «" + (quote.length() > QUOTE ? quote.substring(0, QUOTE) + "…" : quote) + "»");
        }
    }
}
