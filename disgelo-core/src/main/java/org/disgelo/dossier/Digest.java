package org.disgelo.dossier;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Status;

/** What of a dossier's context a page has room for: the weightiest lines, told by day; the rest behind them. */
public final class Digest {

    /** Lines that a reader can take in. */
    private static final int MOST = 30;

    /** The weight below which a line is left to the rest, however much room there is. */
    private static final double LEAST = 0.3;

    private final List<Occurrence> shown;
    private final List<Occurrence> rest;

    private Digest(List<Occurrence> shown, List<Occurrence> rest) {
        this.shown = shown;
        this.rest = rest;
    }

    public static Digest of(Dossier dossier) {
        Set<Occurrence> weighty = new HashSet<>(dossier.context().stream()
                .filter(o -> o.weight() >= LEAST && o.day() != null)
                .filter(o -> o.told().event().status() != Status.DENIED)
                .sorted(Comparator.comparingDouble(Occurrence::weight).reversed())
                .limit(MOST)
                .toList());
        return new Digest(
                dossier.context().stream().filter(weighty::contains).toList(),
                dossier.context().stream().filter(o -> !weighty.contains(o)).toList());
    }

    /** The lines to show, by day. */
    public List<Occurrence> shown() {
        return shown;
    }

    /** The others, by day. */
    public List<Occurrence> rest() {
        return rest;
    }
}
