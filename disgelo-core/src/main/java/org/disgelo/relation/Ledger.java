package org.disgelo.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What actions put into the two channels, day by day. An action whose day is not known is spread evenly over the days
 * it can have. The sum of a day is compressed by asinh, so that a day on which everything is told weighs more than
 * another, but not as many times more as it has actions.
 */
final class Ledger {

    /** What one action puts in on one day. */
    private record Deposit(Action action, double part, double evidence) {}

    private final Figures figures;
    private final NavigableMap<LocalDate, List<Deposit>> days = new TreeMap<>();

    /**
     * @param actions in the order of {@link Action#IN_TIME}
     */
    Ledger(List<Action> actions, Figures figures) {
        this.figures = figures;
        for (Action action : actions) {
            if (action.weight() > 0) {
                Days span = Days.of(action.date());
                double part = 1.0 / span.count();
                for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
                    days.computeIfAbsent(day, d -> new ArrayList<>())
                            .add(new Deposit(action, part, part * evidence(action)));
                }
            }
        }
    }

    /** Each further article is worth less than the one before. */
    private double evidence(Action action) {
        double next = figures.nextSource();
        double sources = next == 1 ? action.articles() : (1 - Math.pow(next, action.articles())) / (1 - next);
        return action.weight() * sources;
    }

    /** The sums of all days, without any fading. */
    Balance total() {
        Balance total = new Balance();
        days.values().forEach(d -> put(d, action -> total));
        return total;
    }

    /** The steps of a period, each as it stood on its last day. */
    List<RelationPoint> series(LocalDate from, LocalDate to, Grain grain) {
        Map<Double, Balance> stock = new TreeMap<>();
        LocalDate day = days.isEmpty() || days.firstKey().isAfter(from) ? from : days.firstKey();
        List<RelationPoint> points = new ArrayList<>();
        LocalDate start = from;
        double arrivals = 0;
        for (; !day.isAfter(to); day = day.plusDays(1)) {
            stock.forEach((halfLife, balance) -> balance.fade(Math.pow(2, -1 / halfLife)));
            List<Deposit> today = days.getOrDefault(day, List.of());
            put(today, action -> stock.computeIfAbsent(action.halfLife(), h -> new Balance()));
            if (!day.isBefore(from)) {
                for (Deposit deposit : today) {
                    arrivals += deposit.part();
                }
                if (day.equals(to) || grain.next(day).equals(day.plusDays(1))) {
                    points.add(point(start, day, stock, (int) Math.round(arrivals)));
                    start = day.plusDays(1);
                    arrivals = 0;
                }
            }
        }
        return points;
    }

    private RelationPoint point(LocalDate from, LocalDate to, Map<Double, Balance> stock, int actions) {
        Balance sum = new Balance();
        for (Balance balance : stock.values()) {
            sum.add(balance);
        }
        return new RelationPoint(
                from, to, asinh(sum.cooperation()), asinh(sum.conflict()), sum.temperature(figures), actions);
    }

    private interface Account {
        Balance of(Action action);
    }

    private static void put(List<Deposit> deposits, Account account) {
        double cooperation = 0;
        double conflict = 0;
        for (Deposit deposit : deposits) {
            double force = deposit.action().force() * deposit.part();
            if (deposit.action().channel() == Channel.COOPERATION) {
                cooperation += force;
            } else {
                conflict += force;
            }
        }
        double compressCooperation = cooperation == 0 ? 1 : asinh(cooperation) / cooperation;
        double compressConflict = conflict == 0 ? 1 : asinh(conflict) / conflict;
        for (Deposit deposit : deposits) {
            double force = deposit.action().force() * deposit.part();
            boolean cooperative = deposit.action().channel() == Channel.COOPERATION;
            account.of(deposit.action())
                    .add(
                            cooperative ? force * compressCooperation : 0,
                            cooperative ? 0 : force * compressConflict,
                            deposit.evidence());
        }
    }

    /** The inverse of the hyperbolic sine: linear near 0, logarithmic far from it. */
    static double asinh(double x) {
        return Math.signum(x) * Math.log(Math.abs(x) + Math.sqrt(x * x + 1));
    }
}
