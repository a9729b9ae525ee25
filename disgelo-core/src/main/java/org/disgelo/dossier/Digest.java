package org.disgelo.dossier;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.event.Status;

/** What of a dossier's context a page has room for: the weightiest lines, told by day; the rest behind them. */
public final class Digest {

    /** Lines that a reader can take in. */
    private static final int MOST = 30;

    /** Lines behind them that a page can hold: of all, the weightiest. */
    private static final int MOST_BEHIND = 300;

    /** The weight below which a line is left to the rest, however much room there is. */
    private static final double LEAST = 0.3;

    private static final Comparator<Occurrence> WEIGHTIEST_FIRST =
            Comparator.comparingDouble(Occurrence::weight).reversed();

    private final List<Occurrence> shown;
    private final List<Occurrence> rest;
    private final int left;

    private Digest(List<Occurrence> shown, List<Occurrence> rest, int left) {
        this.shown = shown;
        this.rest = rest;
        this.left = left;
    }

    public static Digest of(Dossier dossier) {
        List<Occurrence> context = dossier.context();
        Set<Occurrence> weighty = chosen(
                context.stream()
                        .filter(o -> o.weight() >= LEAST && o.day() != null)
                        .filter(o -> o.told().event().status() != Status.DENIED),
                MOST);
        Set<Occurrence> behind = chosen(context.stream().filter(o -> !weighty.contains(o)), MOST_BEHIND);
        return new Digest(
                context.stream().filter(weighty::contains).toList(),
                context.stream().filter(behind::contains).toList(),
                context.size() - weighty.size() - behind.size());
    }

    /** The weightiest of some: the very ones, since to compare all that they tell would take long. */
    private static Set<Occurrence> chosen(Stream<Occurrence> some, int most) {
        Set<Occurrence> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        some.sorted(WEIGHTIEST_FIRST).limit(most).forEach(chosen::add);
        return chosen;
    }

    /** The lines to show, by day. */
    public List<Occurrence> shown() {
        return shown;
    }

    /** The others, by day. */
    public List<Occurrence> rest() {
        return rest;
    }

    /** How many there are beyond, lighter than these. */
    public int left() {
        return left;
    }
}
