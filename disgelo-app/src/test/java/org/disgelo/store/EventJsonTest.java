package org.disgelo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static Event event(@Nullable PartialDate date, @Nullable Place place) {
        return new Event(
                "e1",
                "a1",
                "it",
                EventType.SUPPORT,
                "sign",
                "057",
                List.of("military"),
                List.of(new Actor("RUS", "MIL", null, "Sergej Šojgu", 12, 27)),
                List.of(new Actor("PSE", "REB", "Hamas", null, 30, 35)),
                false,
                date,
                Status.ACTUAL,
                Scope.INTERSTATE,
                place,
                new Evidence("a1", 3, 9, "ha \"a\""),
                0.83,
                "it.support.sign-agreement");
    }

    @Test
    void lineIsTheContract() {
        Event event = event(PartialDate.ofYear(2021), new Place("Moscow", "RUS", 55.75, 37.62));
        assertThat(EventJson.line(event))
                .isEqualTo(
                        "{\"id\":\"e1\",\"article\":\"a1\",\"language\":\"it\",\"type\":\"SUPPORT\",\"mode\":\"sign\","
                                + "\"cameo\":\"057\",\"contexts\":[\"military\"],"
                                + "\"actors\":[{\"code\":\"RUS\",\"sector\":\"MIL\",\"name\":\"Sergej Šojgu\",\"start\":12,\"end\":27}],"
                                + "\"recipients\":[{\"code\":\"PSE\",\"sector\":\"REB\",\"group\":\"Hamas\",\"start\":30,\"end\":35}],"
                                + "\"mutual\":false,\"date\":\"2021\",\"datePrecision\":\"year\",\"status\":\"actual\","
                                + "\"scope\":\"interstate\","
                                + "\"place\":{\"name\":\"Moscow\",\"country\":\"RUS\",\"lat\":55.75,\"lon\":37.62},"
                                + "\"evidence\":{\"start\":3,\"end\":9,\"text\":\"ha \\\"a\\\"\"},\"confidence\":0.83,"
                                + "\"rule\":\"it.support.sign-agreement\"}");
    }

    @Test
    void unknownDateAndPlaceAreNull() {
        assertThat(EventJson.line(event(null, null)))
                .contains("\"date\":null,\"datePrecision\":null", "\"place\":null");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        Event full = event(PartialDate.ofYear(2021), new Place("Moscow", "RUS", 55.75, 37.62));
        assertThat(EventJsonReader.read(EventJson.line(full))).isEqualTo(full);
        assertThat(EventJsonReader.read(EventJson.line(event(null, null)))).isEqualTo(event(null, null));
    }
}
