package org.disgelo.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phases and turning points of a relation. */
final class PhaseFinder {

    /** The phases of a period and the turns between them. */
    record Course(List<Phase> phases, List<TurningPoint> turningPoints) {}

    private final Figures figures;
    private final Surroundings surroundings;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Phase> phases = new ArrayList<>();
    private final List<TurningPoint> turns = new ArrayList<>();

    PhaseFinder(Figures figures, Surroundings surroundings, LocalDate from, LocalDate to) {
        this.figures = figures;
        this.surroundings = surroundings;
        this.from = from;
        this.to = to;
    }

    /**
     * The course of a relation. An action is observed in two numbers, its cooperation and its conflict, so that talks
     * held because of a crisis do not hide the crisis.
     */
    Course course(List<Action> actions) {
        List<Observation> observations = Observation.of(actions, from, to, PhaseFinder::channels, figures);
        Segmenter segmenter = new Segmenter(figures);
        List<Segment> segments = segmenter.segments(observations, this::isChange);
        surroundings.look(segmenter.turns(segments, actions));
        for (int i = 0; i < segments.size(); i++) {
            LocalDate end = i + 1 < segments.size()
                    ? segments.get(i + 1).begin(segments.get(i)).minusDays(1)
                    : to;
            if (i == 0) {
                first(segments.get(i), end, actions);
            } else {
                next(segments.get(i - 1), segments.get(i), end);
            }
        }
        return new Course(phases, turns);
    }

    private static List<Double> channels(Action action) {
        double share = Math.abs(action.score()) / 10;
        return action.channel() == Channel.COOPERATION ? List.of(share, 0.0) : List.of(0.0, share);
    }

    /** A thaw needs cooperation, a freeze conflict; where neither comes, there is only less of what was. */
    private boolean isChange(List<Observation> before, List<Observation> after) {
        double change = level(after).degrees() - level(before).degrees();
        Channel needed = change < 0 ? Channel.CONFLICT : Channel.COOPERATION;
        return Math.abs(change) >= figures.step()
                && after.stream().flatMap(o -> o.actions().stream()).anyMatch(a -> feeds(a, needed));
    }

    private static boolean feeds(Action action, Channel channel) {
        return action.channel() == channel && action.force() > 0;
    }

    /** Of the observations alone: nothing before them, nothing forgotten. */
    private Temperature level(List<Observation> observations) {
        Balance sum = new Balance();
        observations.forEach(o -> sum.add(o.sums()));
        return sum.temperature(figures);
    }

    /**
     * The first phase has none before it to compare with; its beginning can be a turn of its own, if a less certain
     * one.
     */
    private void first(Segment segment, LocalDate end, List<Action> actions) {
        Temperature level = level(segment.observations());
        Optional<TurnDays> onset = TurnDays.onset(segment, actions, from, surroundings, figures);
        if (onset.isEmpty() || Math.abs(level.degrees()) < figures.step()) {
            PhaseKind kind = level.degrees() <= -figures.step() ? PhaseKind.FREEZE : PhaseKind.STEADY;
            phases.add(new Phase(kind, from, end, level, level.degrees(), false, segment.actions()));
            return;
        }
        LocalDate begin = onset.get().date();
        if (from.isBefore(begin)) {
            Temperature nothing = new Balance().temperature(figures);
            phases.add(new Phase(PhaseKind.STEADY, from, begin.minusDays(1), nothing, 0, false, List.of()));
        }
        turn(segment, onset.get(), end, level.degrees(), figures.onset());
    }

    private void next(Segment before, Segment segment, LocalDate end) {
        double change = level(segment.observations()).degrees()
                - level(before.observations()).degrees();
        turn(segment, TurnDays.between(before, segment), end, change, segment.confidence());
    }

    private void turn(Segment segment, TurnDays days, LocalDate end, double change, double confidence) {
        Direction direction = Direction.of(change);
        Channel channel = direction == Direction.FREEZE ? Channel.CONFLICT : Channel.COOPERATION;
        List<Action> causes = surroundings.causes(segment.actions(), days.date(), a -> feeds(a, channel));
        List<Action> circumstances = surroundings.circumstances(days.date());
        turns.add(new TurningPoint(
                days.date(),
                days.earliest(),
                days.latest(),
                direction,
                change,
                confidence,
                segment.regime(),
                causes,
                circumstances,
                explanation(direction, causes, circumstances)));
        PhaseKind kind = direction == Direction.FREEZE ? PhaseKind.FREEZE : PhaseKind.THAW;
        Temperature level = level(segment.observations());
        phases.add(new Phase(kind, days.date(), end, level, change, segment.regime(), segment.actions()));
    }

    private static @Nullable Explanation explanation(
            Direction direction, List<Action> causes, List<Action> circumstances) {
        if (causes.isEmpty()) {
            return null;
        }
        Action cause = causes.getFirst();
        Action circumstance = circumstances.isEmpty() ? null : circumstances.getFirst();
        String key = direction.word() + "." + word(cause) + (circumstance == null ? "" : "." + word(circumstance));
        return new Explanation(key, cause, circumstance);
    }

    private static String word(Action action) {
        return action.type().name().toLowerCase(Locale.ROOT);
    }
}
