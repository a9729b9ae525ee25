package org.disgelo.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.disgelo.event.Dyad;
import org.disgelo.relation.Alarm;
import org.disgelo.relation.DailySeries;
import org.disgelo.relation.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Alarms against known turning points. A known point is usable when its dyad has more than {@value #ACTIVE} days with a
 * value other than 0 and it lies {@value #FAR} days inside the series. It is found within some days when an alarm of
 * its dyad and its direction lies within them. Whether an alarm without a known point is false cannot be told, only how
 * many alarms there are in a year of a dyad with a usable point; what as many alarms find by chance is the recall of
 * points moved to every possible day in turn.
 */
public final class TurningPointScore {

    /** Days with a value that a dyad must have more than. */
    private static final int ACTIVE = 200;

    private static final int NEAR = 30;
    private static final int FAR = 60;
    private static final double DAYS_OF_YEAR = 365.25;

    private final LocalDate from;
    private final LocalDate to;
    private final List<KnownTurn> usable = new ArrayList<>();
    private final Map<Dyad, List<Alarm>> alarms = new HashMap<>();

    /**
     * @param series the series that the alarms were raised on
     * @param known turning points of any dyads and days
     * @param alarms by dyad
     */
    public TurningPointScore(SeriesFile series, List<KnownTurn> known, Map<Dyad, List<Alarm>> alarms) {
        from = series.from();
        to = series.to();
        Map<Dyad, Boolean> active = new HashMap<>();
        for (KnownTurn turn : known) {
            boolean inside =
                    !turn.day().isBefore(from.plusDays(FAR)) && !turn.day().isAfter(to.minusDays(FAR));
            if (inside && active.computeIfAbsent(turn.dyad(), d -> isActive(series.series(d)))) {
                usable.add(turn);
                this.alarms.put(turn.dyad(), alarms.getOrDefault(turn.dyad(), List.of()));
            }
        }
    }

    /** Whether enough of a series has a value for turning points to be asked of it. */
    public static boolean isActive(@Nullable DailySeries series) {
        return series != null && series.activeDays() > ACTIVE;
    }

    /** The figures, as lines to print. */
    public List<String> report() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "recall within 30 days %.3f  within 60 days %.3f  chance (30) %.3f",
                        recall(NEAR),
                        recall(FAR),
                        chance()),
                String.format(
                        Locale.ROOT,
                        "freeze (30) %.3f of %d  thaw (30) %.3f of %d  sign %.3f",
                        recall(NEAR, Direction.FREEZE),
                        count(Direction.FREEZE),
                        recall(NEAR, Direction.THAW),
                        count(Direction.THAW),
                        sign()),
                String.format(
                        Locale.ROOT,
                        "usable points %d in %d dyads; alarms per dyad-year %.2f",
                        usable.size(),
                        dyads().size(),
                        alarmsPerYear()));
    }

    /** Share of the usable points that are found. */
    public double recall(int days) {
        return mean(usable, turn -> isFound(turn, days) ? 1 : 0);
    }

    private double recall(int days, Direction direction) {
        return mean(
                usable.stream().filter(t -> t.direction() == direction).toList(), turn -> isFound(turn, days) ? 1 : 0);
    }

    private long count(Direction direction) {
        return usable.stream().filter(t -> t.direction() == direction).count();
    }

    private boolean isFound(KnownTurn turn, int days) {
        return of(turn).stream()
                .anyMatch(a -> a.direction() == turn.direction() && distance(a.day(), turn.day()) <= days);
    }

    /** How many alarms a dyad of a usable point has in a year. */
    public double alarmsPerYear() {
        long count = dyads().stream()
                .mapToLong(d -> alarms.getOrDefault(d, List.of()).size())
                .sum();
        return dyads().isEmpty() ? 0 : count / (dyads().size() * (span() / DAYS_OF_YEAR));
    }

    private Set<Dyad> dyads() {
        Set<Dyad> dyads = new HashSet<>();
        usable.forEach(turn -> dyads.add(turn.dyad()));
        return dyads;
    }

    private long span() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The recall within 30 days that is to be expected when every point lies on a random day. */
    public double chance() {
        return mean(usable, turn -> {
            int hits = 0;
            int days = 0;
            for (LocalDate day = from.plusDays(FAR); !day.isAfter(to.minusDays(FAR)); day = day.plusDays(1)) {
                hits += isFound(new KnownTurn(day, turn.dyad(), turn.direction()), NEAR) ? 1 : 0;
                days++;
            }
            return (double) hits / days;
        });
    }

    /** Of the points with any alarm within 60 days, the share whose nearest alarm has the right direction. */
    public double sign() {
        List<Boolean> right = new ArrayList<>();
        for (KnownTurn turn : usable) {
            Optional<Alarm> nearest =
                    of(turn).stream().min(Comparator.comparingLong(a -> distance(a.day(), turn.day())));
            nearest.filter(a -> distance(a.day(), turn.day()) <= FAR)
                    .ifPresent(a -> right.add(a.direction() == turn.direction()));
        }
        return mean(right, r -> r ? 1 : 0);
    }

    private List<Alarm> of(KnownTurn turn) {
        return alarms.getOrDefault(turn.dyad(), List.of());
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static <T> double mean(List<T> items, ToDoubleFunction<T> value) {
        return items.stream().mapToDouble(value).average().orElse(0);
    }
}
