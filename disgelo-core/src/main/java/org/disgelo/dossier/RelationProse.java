package org.disgelo.dossier;

import java.util.Locale;
import org.disgelo.relation.Action;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.Phase;
import org.disgelo.relation.Pivot;
import org.disgelo.relation.Relation;
import org.disgelo.relation.Temperature;
import org.disgelo.relation.TurningPoint;

/** Relations in the reader's language. */
public final class RelationProse {

    /** Below this absolute alignment a state stands between the camps. */
    private static final double BALANCED = 0.1;

    private final Prose prose;

    public RelationProse(Prose prose) {
        this.prose = prose;
    }

    /** How warm it is at the end of the period, and where it is going. */
    public String now(Relation relation) {
        Temperature t = relation.current();
        return prose.word(
                "relation.now",
                "word",
                word(t.degrees()),
                "degrees",
                degrees(t.degrees()),
                "low",
                degrees(t.low()),
                "high",
                degrees(t.high()),
                "tendency",
                prose.word("tendency." + relation.tendency().word()));
    }

    /** The same in few words. */
    public String inBrief(Relation relation) {
        double degrees = relation.current().degrees();
        String tendency = prose.word("tendency." + relation.tendency().word());
        return prose.word("relation.brief", "word", word(degrees), "degrees", degrees(degrees), "tendency", tendency);
    }

    /** The word for a temperature of -100 to 100 degrees. */
    public String word(double degrees) {
        String key = degrees < -60
                ? "deep-freeze"
                : degrees < -30
                        ? "cold"
                        : degrees < -10
                                ? "cool"
                                : degrees <= 10 ? "mixed" : degrees <= 30 ? "mild" : degrees <= 60 ? "warm" : "hot";
        return prose.word("temperature." + key);
    }

    /** Degrees as a person writes them. */
    public String degrees(double degrees) {
        return prose.number(Math.round(degrees));
    }

    /** A phase in a line. */
    public String phase(Phase phase) {
        return Prose.capitalised(prose.word(
                "phase.line",
                "kind",
                prose.word("phase." + phase.kind().word()),
                "degrees",
                degrees(phase.level().degrees())));
    }

    /** A turning point in a line, without what made it. */
    public String turn(TurningPoint turn) {
        String line = prose.word("turn." + turn.direction().word(), "date", prose.day(turn.date()));
        return turn.regime() ? line + " (" + prose.word("turn.regime") + ")" : line;
    }

    /** The turn of a state between two camps, in a line. */
    public String pivot(Pivot pivot) {
        return prose.word(
                "alignment.pivot",
                "date",
                prose.day(pivot.date()),
                "camp",
                camp(pivot.toward().name()));
    }

    /** Where a state stands at the end of the period. */
    public String now(Alignment alignment) {
        double value = alignment.current();
        if (Math.abs(value) < BALANCED) {
            return prose.word("alignment.balanced");
        }
        String camp = camp((value < 0 ? alignment.first() : alignment.second()).name());
        String number =
                String.format(Locale.of(prose.language()), "%.2f", value).replace('-', '\u2212');
        return prose.word("alignment.now", "camp", camp, "value", number);
    }

    /** The name of a camp. */
    public String camp(String name) {
        return prose.value("camps", name);
    }

    /** An action that moved a relation: its line and its day. */
    public String cause(Action action) {
        return prose.headline(action.tellings().getFirst()) + ", " + prose.date(action.date());
    }
}
