package org.disgelo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.reading.ReadingException;
import org.disgelo.text.Span;
import org.junit.jupiter.api.Test;

/** The same three lines in two languages, and what a coder made of them. */
class ConsistencyTest {

    private static final String ENGLISH = "{'id':'d','language':'en','sentences':["
            + "{'line':4,'text':'Rome and Tirana met.','events':[]},{'line':5,'text':'Minsk accused Warsaw.','events':[]},"
            + "{'line':6,'text':'It rained.','events':[]}]}";

    /** The last line is missing, and one stands before that English lacks. */
    private static final String GERMAN =
            "{'id':'d','language':'de','sentences':[{'line':3,'text':'Gestern.','events':[]},"
                    + "{'line':4,'text':'Rom und Tirana trafen sich.','events':[]},"
                    + "{'line':5,'text':'Minsk beschuldigte Warschau.','events':[]}]}";

    private final Consistency consistency = new Consistency();

    private static GoldDocument gold(String json) throws ReadingException {
        return GoldReader.read(json.replace('\'', '"'), 1);
    }

    private static Event event(GoldDocument document, String words, EventType type, boolean mutual, String... codes) {
        int start = document.article().text().indexOf(words);
        List<Actor> parties = new ArrayList<>();
        for (String code : codes) {
            parties.add(new Actor(code, null, null, null, 0, 0));
        }
        return new Event(
                words,
                document.article().id(),
                document.article().language(),
                type,
                null,
                null,
                List.of(),
                mutual ? parties : parties.subList(0, 1),
                mutual ? parties : parties.subList(1, parties.size()),
                mutual,
                null,
                Status.ACTUAL,
                Scope.INTERSTATE,
                null,
                Evidence.of(document.article(), new Span(start, start + words.length())),
                0.5,
                "test");
    }

    @Test
    void sameTypeAndStatesInTheSameLineOrDocument() throws ReadingException {
        GoldDocument en = gold(ENGLISH);
        GoldDocument de = gold(GERMAN);
        consistency.add(
                en,
                List.of(
                        event(en, "Rome and Tirana met", EventType.CONSULT, true, "ITA", "ALB"),
                        event(en, "accused", EventType.ACCUSE, false, "BLR", "POL"),
                        event(en, "rained", EventType.AID, false, "ITA", "ALB")));
        consistency.add(
                de,
                List.of(
                        event(de, "Gestern", EventType.AID, false, "ITA", "ALB"),
                        // The sides of a mutual event are free; the same action, kept in another line.
                        event(de, "Minsk", EventType.CONSULT, false, "ALB", "ITA"),
                        // Not the same: the other way round.
                        event(de, "beschuldigte", EventType.ACCUSE, false, "POL", "BLR")));
        assertThat(consistency.report("en"))
                .hasSize(2)
                .last()
                .isEqualTo("  de  2 lines  en to de 0.000 of 2 (0.500)  de to en 0.000 of 2 (0.500)  F1 0.000 (0.500)");
        assertThat(consistency.report("de")).last().asString().startsWith("  en  2 lines  de to en 0.000 of 2");
    }

    @Test
    void oneEventIsFoundAgainOnce() throws ReadingException {
        GoldDocument en = gold(ENGLISH);
        GoldDocument de = gold(GERMAN);
        Event met = event(en, "Rome and Tirana met", EventType.CONSULT, true, "ITA", "ALB");
        consistency.add(en, List.of(met));
        Event twice = event(de, "trafen", EventType.CONSULT, true, "ALB", "ITA");
        consistency.add(de, List.of(twice, twice));
        assertThat(consistency.report("en"))
                .last()
                .isEqualTo("  de  2 lines  en to de 1.000 of 1 (1.000)  de to en 0.500 of 2 (0.500)  F1 0.667 (0.667)");
    }

    @Test
    void nothingInCommonNothingSaid() throws ReadingException {
        consistency.add(gold(ENGLISH), List.of());
        assertThat(consistency.report("en")).isEmpty();
        consistency.add(gold(GERMAN.replace("'d'", "'other'")), List.of());
        assertThat(consistency.report("en")).isEmpty();
        assertThat(consistency.report("fr")).isEmpty();
    }
}
