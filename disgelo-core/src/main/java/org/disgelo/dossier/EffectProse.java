package org.disgelo.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disgelo.agreement.Commitment;

/** Commitments in the reader's language. */
public final class EffectProse {

    private final Prose prose;

    public EffectProse(Prose prose) {
        this.prose = prose;
    }

    /** What is to be done, in a line: "3 facilities to open: Nizhny Novgorod and Kaliningrad (Russia); Grodno (Belarus)". */
    public String headline(Effect effect) {
        Commitment c = effect.commitment();
        String kind = prose.commitment(
                c.kind().word(), c.number() == null ? Math.max(1, c.places().size()) : c.number());
        String line = c.number() == null ? kind : prose.number(c.number()) + " " + kind;
        if (!c.places().isEmpty()) {
            line += ": " + prose.places(c.places());
        } else if (c.number() == null) {
            line += ": " + prose.word("quoted", "words", c.text());
        }
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** How far it has come, in words: "not begun", "partly carried out, stalled". */
    public String implementation(Effect effect) {
        Commitment c = effect.commitment();
        String words = prose.value("implementation", String.valueOf(c.implementation()));
        return c.trend() == null
                ? words
                : words + ", " + prose.value("trends", c.trend().word());
    }

    /** Who has to do it and until when, as far as it is told. */
    public List<String> terms(Effect effect) {
        Commitment c = effect.commitment();
        List<String> terms = new ArrayList<>();
        if (!c.actors().isEmpty()) {
            terms.add(prose.word("effect.who", "parties", c.actors()));
        }
        if (c.deadline() != null) {
            terms.add(prose.word("effect.deadline", "date", prose.date(c.deadline())));
        }
        return terms;
    }
}
