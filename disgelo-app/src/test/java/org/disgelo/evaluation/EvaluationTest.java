package org.disgelo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.reading.ReadingException;
import org.disgelo.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The expected figures are those of the scorers that lie beside the gold. */
class EvaluationTest {

    private static final String LINES = "{'id':'d','language':'en','published':'2021-03-08','sentences':["
            + "{'line':1,'text':'Minsk accused Warsaw.','events':[{'type':'ACCUSE','source':['BLR'],'target':['POL'],"
            + "'mutual':false,'status':'actual','scope':'interstate','context':false,'head':'accused'}]},"
            + "{'line':2,'text':'Police beat people.','events':[{'type':'ASSAULT','source':['BLR'],'target':['BLR-CIV'],"
            + "'mutual':false,'status':'actual','scope':'domestic','context':true,'head':'beat'}]},"
            + "{'line':3,'text':'It rained.','events':[]},{'line':4,'text':'It snowed.','events':[]}]}";

    private static final String QUOTES =
            "{'id':'q','language':'en','text':'Moscow and Minsk met on Friday. Rome refused.',"
                    + "'events':[{'quote':'Moscow and Minsk met','date':'2021-03','type':'CONSULT','status':'actual',"
                    + "'source':['RUS'],'target':['BLR'],'mutual':true},"
                    + "{'quote':'Rome refused','date':null,'type':'REJECT','status':'actual','source':['ITA'],'target':[],"
                    + "'mutual':false}]}";

    private static GoldDocument gold(String json) throws ReadingException {
        return GoldReader.read(json.replace('\'', '"'), 1);
    }

    private static Event event(
            GoldDocument document,
            String words,
            EventType type,
            @Nullable String day,
            Scope scope,
            List<String> codes) {
        int start = document.article().text().indexOf(words);
        List<Actor> parties =
                codes.stream().map(c -> new Actor(c, null, null, null, 0, 0)).toList();
        return new Event(
                words,
                document.article().id(),
                "en",
                type,
                null,
                null,
                List.of(),
                parties.subList(0, 1),
                parties.subList(1, parties.size()),
                false,
                day == null ? null : PartialDate.of(LocalDate.parse(day)),
                Status.ACTUAL,
                scope,
                null,
                Evidence.of(document.article(), new Span(start, start + words.length())),
                0.5,
                "test");
    }

    private static List<String> report(GoldDocument document, Event... events) {
        Evaluation evaluation = new Evaluation();
        evaluation.add(document, Arrays.asList(events));
        return evaluation.report();
    }

    @Test
    void lineGoldCountsLinesTypesPartiesAndFalseAlarms() throws ReadingException {
        GoldDocument gold = gold(LINES);
        List<String> report = report(
                gold,
                event(gold, "accused", EventType.ACCUSE, null, Scope.INTERSTATE, List.of("BLR", "POL")),
                event(gold, "beat people", EventType.ASSAULT, null, Scope.DOMESTIC, List.of("POL", "BLR")),
                event(gold, "snowed", EventType.AID, null, Scope.INTERSTATE, List.of("ITA", "BLR")));
        assertThat(report)
                .containsSubsequence(
                        "language en, 4 lines",
                        "line  P 0.667 R 1.000 F1 0.800  (gold 2, coded 3, right 2)",
                        "type  P 0.667 R 1.000 F1 0.800  (gold 2, coded 3, right 2)",
                        "full  P 0.333 R 0.500 F1 0.400  (gold 2, coded 3, right 1)",
                        "false alarms 1/2 = 0.5000 of the lines without event",
                        "  ACCUSE     gold   1 coded   1 full right   1",
                        "  AID        gold   0 coded   1 full right   0",
                        "  ASSAULT    gold   1 coded   1 full right   0",
                        "language en, scope interstate",
                        "full  P 0.500 R 1.000 F1 0.667  (gold 1, coded 2, right 1)",
                        "language en, scope domestic",
                        "full  P 0.000 R 0.000 F1 0.000  (gold 1, coded 1, right 0)",
                        "false alarms 0/2 = 0.0000 of the lines without event");
    }

    @Test
    void quotedGoldCountsPlaceTypePartiesAndDate() throws ReadingException {
        GoldDocument gold = gold(QUOTES);
        Event met = event(gold, "met", EventType.CONSULT, "2021-03-05", Scope.INTERSTATE, List.of("BLR", "RUS"));
        Event refused = event(gold, "refused", EventType.ACCUSE, null, Scope.INTERSTATE, List.of("ITA"));
        Event again = event(gold, "met on Friday", EventType.CONSULT, null, Scope.INTERSTATE, List.of("BLR", "RUS"));
        assertThat(report(gold, again, met, refused))
                .containsSubsequence(
                        "language en, 1 articles",
                        "articles 1  gold events 2  predicted 3",
                        "events place P 0.667 R 1.000 F1 0.800",
                        "events type  P 0.333 R 0.500 F1 0.400",
                        "events full  P 0.333 R 0.500 F1 0.400",
                        "events all   P 0.333 R 0.500 F1 0.400");
    }

    @Test
    void yieldOfTheOldOntologyIsConcessionOrRetreat() throws ReadingException {
        GoldDocument gold = gold("{'id':'s','lang':'en','text':'Troops left.','expected':[{'code':'YIELD'}]}");
        Event retreat = event(gold, "left", EventType.RETREAT, null, Scope.INTERSTATE, List.of("RUS"));
        assertThat(report(gold, retreat))
                .contains("sentences 1  with an event 1  with an event of the gold type 1 = 1.0000");
        assertThat(report(gold)).contains("sentences 1  with an event 0  with an event of the gold type 0 = 0.0000");
    }

    @Test
    void otherJsonIsNoGold() {
        assertThatThrownBy(() -> gold("{'id':'s','language':'en','text':'Troops left.'}"))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("no gold");
    }

    @Test
    void figuresAreRoundedToTheEvenDigit() {
        assertThat(Tally.decimals(0.0625, 3)).isEqualTo("0.062");
        assertThat(Tally.decimals(2 / 3.0, 3)).isEqualTo("0.667");
    }
}
