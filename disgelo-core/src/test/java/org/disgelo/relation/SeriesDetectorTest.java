package org.disgelo.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesDetectorTest {

    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 1500;

    private static DailySeries series(IntToDoubleFunction value) {
        DailySeries series = new DailySeries(BEGIN, BEGIN.plusDays(DAYS - 1));
        for (int i = 0; i < DAYS; i++) {
            series.add(BEGIN.plusDays(i), value.applyAsDouble(i));
        }
        return series;
    }

    private static List<Alarm> alarms(IntToDoubleFunction value) {
        return SeriesDetector.standard().alarms(series(value));
    }

    private static IntToDoubleFunction crisis(long seed, double volume) {
        Random random = new Random(seed);
        return i ->
                volume * (random.nextGaussian() * 10 + (i >= 500 && i < 560 ? -60 : i >= 1000 && i < 1040 ? 70 : 10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aCrisisAndAReconciliationAreFoundOnTheirDays(long seed) {
        List<Alarm> alarms = alarms(crisis(seed, 1));
        assertThat(alarms).anyMatch(a -> a.direction() == Direction.FREEZE && isNear(a, 500));
        assertThat(alarms).anyMatch(a -> a.direction() == Direction.THAW && isNear(a, 1000));
    }

    private static boolean isNear(Alarm alarm, int day) {
        return Math.abs(alarm.day().toEpochDay() - BEGIN.plusDays(day).toEpochDay()) <= 3;
    }

    @Test
    void theVolumeOfTheNewsDoesNotMatter() {
        assertThat(alarms(crisis(7, 40)).stream().map(Alarm::day))
                .isEqualTo(alarms(crisis(7, 1)).stream().map(Alarm::day).toList());
    }

    @Test
    void alarmsAreAsManyAsTheYearsAllowAndApart() {
        Random random = new Random(3);
        List<Alarm> alarms = alarms(i -> random.nextGaussian());
        assertThat(alarms).hasSizeLessThanOrEqualTo((int) (DAYS / 365.25));
        assertThat(alarms).extracting(Alarm::day).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void silenceRaisesNoAlarm() {
        assertThat(alarms(i -> 0)).isEmpty();
        assertThat(alarms(i -> i == 700 ? -100 : 0)).isEmpty();
    }

    @Test
    void aSeriesTakesOnlyNumbersOfItsDays() {
        DailySeries series = new DailySeries(BEGIN, BEGIN.plusDays(1));
        series.add(BEGIN, 2);
        series.add(BEGIN, -5);
        assertThat(series.value(0)).isEqualTo(-3);
        assertThat(series.activeDays()).isEqualTo(1);
        assertThatThrownBy(() -> series.add(BEGIN.plusDays(2), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series.add(BEGIN, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DailySeries(BEGIN, BEGIN.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
