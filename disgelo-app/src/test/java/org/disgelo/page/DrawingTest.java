package org.disgelo.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

    @Test
    void markupEscapesTextAndAttributes() {
        assertThat(new Markup().element("p", "<&>\"'\u0000", "title", "\"<").toString())
                .isEqualTo("<p title=\"&quot;&lt;\">&lt;&amp;&gt;&quot;&#39; </p>");
        assertThat(new Markup().open("p", "class", null).toString()).isEqualTo("<p>");
    }

    @Test
    void scaleRunsFromEndToEnd() {
        TimeScale scale = new TimeScale(NEW_YEAR, LocalDate.of(2021, 1, 1), 10, 110);
        assertThat(scale.x(NEW_YEAR)).isEqualTo(10);
        assertThat(scale.x(LocalDate.of(2021, 1, 1))).isEqualTo(110);
        assertThat(scale.x(LocalDate.of(1999, 1, 1))).isEqualTo(10);
    }

    @Test
    void scaleOfOneDayHasAWidth() {
        assertThat(new TimeScale(NEW_YEAR, NEW_YEAR, 0, 100).x(NEW_YEAR)).isZero();
    }

    @Test
    void ticksLeaveRoomForTheirLabels() {
        for (int years : List.of(1, 3, 10, 40, 150)) {
            TimeScale scale = new TimeScale(NEW_YEAR.minusYears(years), NEW_YEAR, 0, 350);
            List<LocalDate> ticks = scale.ticks();
            assertThat(ticks).isNotEmpty();
            for (int i = 1; i < ticks.size(); i++) {
                assertThat(scale.x(ticks.get(i)) - scale.x(ticks.get(i - 1))).isGreaterThan(45);
            }
        }
    }

    @Test
    void projectionKeepsItsPointsInTheFrame() {
        List<double[]> points = List.of(new double[] {20.5, 54.7}, new double[] {44, 56.3}, new double[] {23.8, 53.7});
        Projection projection = Projection.around(points, 800, 400, 50);
        for (double[] point : points) {
            double[] at = projection.project(point[0], point[1]);
            assertThat(at[0]).isBetween(49.9, 750.1);
            assertThat(at[1]).isBetween(49.9, 350.1);
        }
        assertThat(projection.project(44, 56.3)[0]).isGreaterThan(projection.project(20.5, 54.7)[0]);
        assertThat(projection.project(30, 60)[1]).isLessThan(projection.project(30, 50)[1]);
    }

    @Test
    void projectionDoesNotBreakAtTheDateLine() {
        Projection projection =
                Projection.around(List.of(new double[] {179, 52}, new double[] {-179, 52}), 400, 400, 50);
        assertThat(Math.abs(projection.project(179.9, 52)[0] - projection.project(-179.9, 52)[0]))
                .isCloseTo(30, offset(30.0));
    }

    @Test
    void ringIsCutAtTheFrame() {
        List<double[]> square =
                List.of(new double[] {-5, -5}, new double[] {5, -5}, new double[] {5, 5}, new double[] {-5, 5});
        assertThat(Clip.ring(square, 0, 0, 10, 10)).hasSize(4).allSatisfy(p -> {
            assertThat(p[0]).isBetween(0.0, 5.0);
            assertThat(p[1]).isBetween(0.0, 5.0);
        });
        assertThat(Clip.ring(square, 20, 20, 30, 30)).isEmpty();
    }

    @Test
    void outlinesHoldTheStates() {
        assertThat(Outlines.states()).containsKeys("RUS", "BLR", "ITA", "FRA", "XKX", "PSE", "TWN", "SSD");
        assertThat(Outlines.states().values())
                .allSatisfy(rings -> assertThat(rings)
                        .isNotEmpty()
                        .allSatisfy(ring -> assertThat(ring.length).isGreaterThanOrEqualTo(6)));
    }
}
