package org.disgelo.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.disgelo.event.Event;
import org.disgelo.ontology.EventType;
import org.junit.jupiter.api.Test;

class AlignmentModelTest {

    private static final LocalDate BEGIN = LocalDate.of(2019, 6, 1);
    private static final LocalDate END = LocalDate.of(2021, 3, 8);
    private static final Camp WEST = Camps.named("west");
    private static final Camp RUSSIA = Camps.named("russia");

    /** Twelve months of courtship with the west, the unrest, then the way back. */
    private static Acts belarus() {
        return new Acts()
                .both("2019-09-17", "CONSULT.visit", "BLR", "USA")
                .act("2019-12-31", "COERCE", "RUS", "BLR")
                .both("2020-01-08", "AGREE", "BLR", "EU")
                .both("2020-02-01", "CONSULT.visit", "USA", "BLR")
                .both("2020-05", "COOPERATE", "BLR", "USA")
                .act("2020-07-29", "COERCE.arrest", "BLR", "RUS")
                .within("2020-08-09", "PROTEST", "BLR")
                .both("2020-09-14", "AGREE", "RUS", "BLR")
                .act("2020-10-02", "SANCTION", "EU", "BLR")
                .act("2020-10-02", "SANCTION", "USA", "BLR")
                .act("2020-11-19", "SANCTION", "EU", "BLR")
                .both("2021-02-22", "CONSULT", "RUS", "BLR")
                .both("2021-03-02", "SUPPORT.sign", "RUS", "BLR");
    }

    private static Alignment align(List<Event> events) {
        return AlignmentModel.standard().align("BLR", WEST, RUSSIA, events, BEGIN, END, Grain.MONTH);
    }

    @Test
    void belarusPivotsFromTheWestToRussia() {
        Alignment alignment = align(belarus().list());
        assertThat(alignment.pivots()).hasSize(1);
        Pivot pivot = alignment.pivots().getFirst();
        assertThat(pivot.toward()).isEqualTo(RUSSIA);
        assertThat(pivot.date()).isBetween("2020-08-01", "2020-09-14");
        assertThat(pivot.change()).isGreaterThan(0.5);
        assertThat(pivot.causes()).extracting(Action::type).contains(EventType.SANCTION, EventType.AGREE);
        assertThat(pivot.circumstances()).extracting(Action::type).contains(EventType.PROTEST);
        assertThat(alignment.current()).isPositive();
        double spring = alignment.series().stream()
                .filter(p -> p.to().equals(LocalDate.of(2020, 5, 31)))
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(spring).isNegative();
    }

    @Test
    void theBandHoldsTheValueAndIsWideForFewActions() {
        Alignment alignment = align(belarus().list());
        assertThat(alignment.series()).allMatch(p -> p.low() <= p.value() && p.value() <= p.high());
        AlignmentPoint last = alignment.series().getLast();
        assertThat(last.high() - last.low()).isGreaterThan(0.4);
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<Event> events = new ArrayList<>(belarus().list());
        Alignment inOrder = align(events);
        Collections.shuffle(events, new Random(5));
        assertThat(align(events)).isEqualTo(inOrder);
    }

    @Test
    void withoutAPastThePivotAfterAnUpheavalIsLessCertain() {
        Alignment alignment = align(new Acts()
                .within("2020-08-09", "PROTEST", "BLR")
                .both("2020-09-14", "AGREE", "RUS", "BLR")
                .both("2021-03-02", "SUPPORT.sign", "RUS", "BLR")
                .list());
        assertThat(alignment.pivots()).hasSize(1);
        assertThat(alignment.pivots().getFirst().earliest()).isEqualTo("2020-08-09");
        assertThat(alignment.pivots().getFirst().toward()).isEqualTo(RUSSIA);
        assertThat(alignment.pivots().getFirst().confidence()).isLessThan(0.5);
    }

    @Test
    void aStateIsNotItsOwnCamp() {
        Alignment alignment =
                AlignmentModel.standard().align("POL", WEST, RUSSIA, belarus().list(), BEGIN, END, Grain.MONTH);
        assertThat(alignment.pivots()).isEmpty();
        assertThat(alignment.current()).isZero();
    }

    @Test
    void campsAreNamed() {
        assertThat(Camps.all()).extracting(Camp::name).startsWith("west", "russia");
        assertThat(WEST.share("EU")).isEqualTo(1);
        assertThat(RUSSIA.share("EU")).isZero();
        assertThatThrownBy(() -> Camps.named("north"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("west");
    }
}
