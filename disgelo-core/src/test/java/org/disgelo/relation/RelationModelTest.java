package org.disgelo.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationModelTest {

    private static final Dyad RUS_BLR = new Dyad("RUS", "BLR");
    private static final LocalDate BEGIN = LocalDate.of(2019, 6, 1);
    private static final LocalDate END = LocalDate.of(2021, 3, 8);

    /** The story of 2020 as three articles would tell it: ten actions of the two, and what went on around them. */
    private static Acts belarus() {
        return new Acts()
                .in("a")
                .act("2019-12-31", "COERCE", "RUS", "BLR")
                .act("2020-01-24", "ACCUSE", "BLR", "RUS")
                .act("2020-07-29", "COERCE.arrest", "BLR", "RUS")
                .within("2020-08-09", "PROTEST.riot", "BLR")
                .in("b")
                .act("2020-09", "AGREE", "RUS", "BLR")
                .both("2020-09-14", "CONSULT.visit", "RUS", "BLR")
                .act("2020-10-02", "SANCTION", "EU", "BLR")
                .act("2020-12", "COOPERATE", "BLR", "RUS")
                .in("c")
                .both("2021-02-22", "CONSULT", "RUS", "BLR")
                .both("2021-03-02", "SUPPORT.sign", "RUS", "BLR")
                .both("2021-03-05", "AGREE", "RUS", "BLR");
    }

    private static Relation relate(List<Event> events) {
        return RelationModel.standard().relate(RUS_BLR, events, BEGIN, END, Grain.WEEK);
    }

    private static Relation relate(Acts acts) {
        return relate(acts.list());
    }

    private static double degrees(Acts acts) {
        return relate(acts).current().degrees();
    }

    @Test
    void tenActionsOfThreeArticlesShowTheThawOfTwentyTwenty() {
        Relation relation = relate(belarus());
        assertThat(relation.phases()).extracting(Phase::kind).containsExactly(PhaseKind.FREEZE, PhaseKind.THAW);
        assertThat(relation.turningPoints()).hasSize(1);
        TurningPoint turn = relation.turningPoints().getFirst();
        assertThat(turn.direction()).isEqualTo(Direction.THAW);
        assertThat(turn.date()).isEqualTo("2020-09-14");
        assertThat(turn.earliest()).as("the day after the last quarrel").isEqualTo("2020-07-30");
        assertThat(turn.change()).isGreaterThan(60);
        assertThat(turn.causes().getFirst().type()).isEqualTo(EventType.AGREE);
        assertThat(turn.circumstances()).extracting(Action::type).containsExactly(EventType.PROTEST);
        assertThat(turn.explanation()).isNotNull();
        assertThat(turn.explanation().key()).isEqualTo("thaw.agree.protest");
        assertThat(relation.current().degrees()).isGreaterThan(30);
        assertThat(relation.current().width()).as("few actions leave much open").isGreaterThan(50);
        assertThat(relation.tendency()).isEqualTo(Tendency.WARMING);
    }

    @Test
    void withoutAPastTheEndOfASilenceAfterAnUpheavalIsTheTurn() {
        Acts later = new Acts()
                .within("2020-08-09", "PROTEST", "BLR")
                .both("2020-09-14", "AGREE", "RUS", "BLR")
                .both("2020-12", "COOPERATE", "RUS", "BLR")
                .both("2021-03-02", "SUPPORT.sign", "RUS", "BLR");
        Relation relation = relate(later);
        assertThat(relation.phases()).extracting(Phase::kind).containsExactly(PhaseKind.STEADY, PhaseKind.THAW);
        TurningPoint turn = relation.turningPoints().getFirst();
        assertThat(turn.date()).isEqualTo("2020-09-14");
        assertThat(turn.earliest()).isEqualTo("2020-08-09");
        assertThat(turn.confidence()).isLessThan(0.5);
    }

    @Test
    void friendshipIsNoThaw() {
        Acts acts = new Acts();
        for (int month = 1; month <= 12; month++) {
            acts.both("2020-%02d-10".formatted(month), "CONSULT", "RUS", "BLR");
            acts.both("2020-%02d-20".formatted(month), "COOPERATE", "RUS", "BLR");
        }
        Relation relation = relate(acts);
        assertThat(relation.turningPoints()).isEmpty();
        assertThat(relation.phases()).extracting(Phase::kind).containsExactly(PhaseKind.STEADY);
    }

    @Test
    void talksInACrisisDoNotHideIt() {
        Acts acts = new Acts();
        for (int month = 1; month <= 6; month++) {
            acts.both("2020-%02d-05".formatted(month), "COOPERATE", "RUS", "BLR");
            acts.both("2020-%02d-25".formatted(month), "CONSULT", "RUS", "BLR");
        }
        for (int day = 10; day <= 28; day += 3) {
            acts.act("2020-08-" + day, "SANCTION.expel", "RUS", "BLR");
            acts.both("2020-08-" + (day + 1), "CONSULT.phone", "RUS", "BLR");
            acts.act("2020-08-" + (day + 2), "THREATEN", "BLR", "RUS");
        }
        Relation relation = relate(acts);
        TurningPoint turn = relation.turningPoints().getFirst();
        assertThat(turn.direction()).isEqualTo(Direction.FREEZE);
        assertThat(turn.date()).isBetween("2020-08-10", "2020-08-12");
        assertThat(turn.causes()).allMatch(a -> a.channel() == Channel.CONFLICT);
        RelationPoint before = point(relation, "2020-06-30");
        RelationPoint after = point(relation, "2020-08-28");
        assertThat(after.conflict()).isGreaterThan(before.conflict());
        assertThat(after.cooperation()).as("both channels are shown").isPositive();
    }

    @Test
    void theEndOfConflictAloneIsNoThaw() {
        Acts acts = new Acts();
        for (int day = 10; day < 28; day++) {
            acts.act("2020-01-" + day, "ASSAULT", "RUS", "BLR");
        }
        for (int month = 3; month <= 12; month++) {
            acts.act("2020-%02d-10".formatted(month), "ACCUSE", "BLR", "RUS");
        }
        assertThat(relate(acts).turningPoints()).isEmpty();
    }

    private static RelationPoint point(Relation relation, String day) {
        LocalDate date = LocalDate.parse(day);
        return relation.series().stream()
                .filter(p -> !p.from().isAfter(date) && !p.to().isBefore(date))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfReadingDoesNotMatter(long seed) {
        List<Event> events = new ArrayList<>(belarus().list());
        Relation inOrder = relate(events);
        Collections.shuffle(events, new Random(seed));
        assertThat(relate(events)).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aStoryToldFiftyTimesIsNeitherWarmerNorColder(long seed) {
        List<Event> events = belarus().list();
        Relation once = relate(events);
        List<Event> often = new ArrayList<>(events);
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            often.add(retold(events.get(random.nextInt(events.size())), "copy" + i));
        }
        Relation retold = relate(often);
        for (int i = 0; i < once.series().size(); i++) {
            Temperature first = once.series().get(i).temperature();
            Temperature second = retold.series().get(i).temperature();
            assertThat(second.degrees()).isCloseTo(first.degrees(), within(1e-9));
            assertThat(second.width()).as("more sources make it surer").isLessThanOrEqualTo(first.width() + 1e-9);
        }
        assertThat(retold.turningPoints())
                .extracting(TurningPoint::date)
                .isEqualTo(once.turningPoints().stream().map(TurningPoint::date).toList());
    }

    private static Event retold(Event e, String article) {
        Evidence evidence = new Evidence(
                article, 0, e.evidence().text().length(), e.evidence().text());
        return new Event(
                e.id() + article,
                article,
                e.language(),
                e.type(),
                e.mode(),
                e.cameo(),
                e.contexts(),
                e.actors(),
                e.recipients(),
                e.mutual(),
                e.date(),
                e.status(),
                e.scope(),
                e.place(),
                evidence,
                e.confidence(),
                e.rule());
    }

    @Test
    void aTellingThatKnowsOnlyTheMonthIsTheSameAction() {
        Acts vague = belarus().in("d").both("2021-03", "SUPPORT.sign", "RUS", "BLR");
        assertThat(relate(vague).actions()).hasSameSizeAs(relate(belarus()).actions());
        assertThat(degrees(vague)).isCloseTo(degrees(belarus()), within(1e-9));
    }

    @Test
    void plansCountLessAndDenialsNothing() {
        double none = degrees(new Acts().both("2021-01-10", "CONSULT", "RUS", "BLR"));
        double done = degrees(with(Status.ACTUAL));
        double planned = degrees(with(Status.PLANNED));
        double denied = degrees(with(Status.DENIED));
        assertThat(denied).isCloseTo(none, within(1e-9));
        assertThat(planned).isGreaterThan(none);
        assertThat(done).isGreaterThan(planned);
    }

    private static Acts with(Status status) {
        return new Acts().both("2021-01-10", "CONSULT", "RUS", "BLR").told("2021-02-01", "AID", "RUS", "BLR", status);
    }

    @Test
    void whatSomeDenyCountsLess() {
        Acts disputed = with(Status.ACTUAL).in("b").told("2021-02-01", "AID", "RUS", "BLR", Status.DENIED);
        assertThat(degrees(disputed)).isLessThan(degrees(with(Status.ACTUAL)));
        assertThat(relate(disputed).actions()).filteredOn(Action::disputed).hasSize(1);
    }

    @Test
    void aTreatyFadesSlowerThanATelephoneCall() {
        LocalDate later = END.plusYears(1);
        Relation treaty = year(new Acts().both("2021-03-02", "SUPPORT.sign", "RUS", "BLR"), later);
        Relation call = year(new Acts().both("2021-03-02", "CONSULT.phone", "RUS", "BLR"), later);
        assertThat(kept(treaty)).isGreaterThan(0.7);
        assertThat(kept(call)).isLessThan(0.01);
        assertThat(call.current().degrees())
                .as("what is forgotten leaves the balance")
                .isCloseTo(0, within(1.0));
    }

    private static Relation year(Acts acts, LocalDate to) {
        return RelationModel.standard().relate(RUS_BLR, acts.list(), LocalDate.of(2021, 3, 2), to, Grain.DAY);
    }

    private static double kept(Relation relation) {
        return relation.series().getLast().cooperation()
                / relation.series().getFirst().cooperation();
    }

    @Test
    void moreActionsAndMoreSourcesNarrowTheBand() {
        Acts few = new Acts().both("2021-03-01", "CONSULT", "RUS", "BLR");
        Acts many = new Acts();
        for (int day = 1; day <= 8; day++) {
            many.both("2021-03-0" + day, "CONSULT", "RUS", "BLR");
        }
        Acts sources = new Acts();
        for (String article : List.of("a", "b", "c", "d")) {
            sources.in(article).both("2021-03-01", "CONSULT", "RUS", "BLR");
        }
        double width = relate(few).current().width();
        assertThat(relate(many).current().width()).isLessThan(width);
        assertThat(relate(sources).current().width()).isLessThan(width);
        assertThat(relate(new Acts()).current().width()).as("nothing known").isGreaterThan(150);
    }

    @Test
    void aidToRebelsIsNotAidToTheState() {
        Relation relation = relate(new Acts().act("2021-01-10", "AID", "RUS", "BLR-REB"));
        assertThat(relation.actions()).isEmpty();
        assertThat(relate(new Acts().act("2021-01-10", "ASSAULT", "RUS", "BLR-CIV"))
                        .current()
                        .degrees())
                .as("harm to its people is harm to the state")
                .isNegative();
    }

    @Test
    void twoWhoActTogetherOnAThirdDoNotActOnEachOther() {
        List<Event> events = new ArrayList<>();
        Event accuses =
                new Acts().act("2021-01-10", "ACCUSE", "RUS", "POL").list().getFirst();
        Event joined =
                new Acts().act("2021-01-10", "ACCUSE", "BLR", "POL").list().getFirst();
        events.add(new Event(
                "joint",
                "one",
                "en",
                EventType.ACCUSE,
                null,
                null,
                List.of(),
                List.of(accuses.actors().getFirst(), joined.actors().getFirst()),
                accuses.recipients(),
                false,
                accuses.date(),
                Status.ACTUAL,
                accuses.scope(),
                null,
                accuses.evidence(),
                0.8,
                "en.test"));
        assertThat(relate(events).actions()).isEmpty();
    }

    @Test
    void theSeriesHasEveryStepOnce() {
        for (Grain grain : Grain.values()) {
            Relation relation =
                    RelationModel.standard().relate(RUS_BLR, belarus().list(), BEGIN, END, grain);
            assertThat(relation.series().getFirst().from()).isEqualTo(BEGIN);
            assertThat(relation.series().getLast().to()).isEqualTo(END);
            for (int i = 1; i < relation.series().size(); i++) {
                assertThat(relation.series().get(i).from())
                        .isEqualTo(relation.series().get(i - 1).to().plusDays(1));
            }
        }
    }

    @Test
    void thePhasesCoverThePeriodWithoutGaps() {
        Relation relation = relate(belarus());
        assertThat(relation.phases().getFirst().from()).isEqualTo(BEGIN);
        assertThat(relation.phases().getLast().to()).isEqualTo(END);
        for (int i = 1; i < relation.phases().size(); i++) {
            assertThat(relation.phases().get(i).from())
                    .isEqualTo(relation.phases().get(i - 1).to().plusDays(1));
        }
    }

    @Test
    void tellingsWithoutADateAreCountedAndLeftOut() {
        Relation relation = relate(belarus().both("", "AGREE", "RUS", "BLR"));
        assertThat(relation.undated()).isEqualTo(1);
        assertThat(relation.current().degrees()).isCloseTo(degrees(belarus()), within(1e-9));
    }

    @Test
    void aYearIsSpreadAndMakesNoTurn() {
        Relation relation = relate(new Acts()
                .act("2020-03-10", "ACCUSE", "RUS", "BLR")
                .act("2020-04-10", "ACCUSE", "BLR", "RUS")
                .both("2020", "COOPERATE", "RUS", "BLR"));
        assertThat(relation.turningPoints()).isEmpty();
        assertThat(point(relation, "2020-01-10").cooperation()).isPositive();
        assertThat(point(relation, "2020-12-31").cooperation())
                .isGreaterThan(point(relation, "2020-01-10").cooperation());
    }

    @Test
    void aPeriodWithoutDaysIsRefused() {
        assertThatThrownBy(() -> RelationModel.standard().relate(RUS_BLR, List.of(), END, BEGIN, Grain.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2019-06-01");
    }
}
