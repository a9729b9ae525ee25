package org.disgelo.agreement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/** How much speaks for two tellings being of one agreement; works across languages. */
final class AgreementLikeness {

    /** The least likeness at which they are taken for one. */
    static final int SAME = 3;

    /** What cannot be one. */
    static final int NEVER = -1000;

    private static final Set<Instrument> GENERIC = EnumSet.of(
            Instrument.AGREEMENT, Instrument.OTHER, Instrument.PARTNERSHIP, Instrument.ROADMAP, Instrument.DECLARATION);

    private AgreementLikeness() {}

    /** From {@link #NEVER} up; the same whichever comes first. */
    static int of(Agreement a, Agreement b) {
        if (!a.codes().equals(b.codes()) || !instruments(a, b) || durations(a, b) == NEVER) {
            return NEVER;
        }
        if (sharesArticle(a, b)) {
            // one article keeps its agreements apart by itself, unless it was read twice
            return Collections.disjoint(a.evidence(), b.evidence()) ? NEVER : 100;
        }
        int dates = dates(a, b);
        if (dates == NEVER) {
            return NEVER;
        }
        int likeness = dates + durations(a, b) + titles(a, b) + commitments(a, b);
        likeness += a.instrument() == b.instrument() && a.instrument() != Instrument.AGREEMENT ? 1 : 0;
        boolean fields = !a.spheres().isEmpty() && !b.spheres().isEmpty();
        likeness += !fields ? 0 : Collections.disjoint(a.spheres(), b.spheres()) ? -2 : 1;
        likeness += Collections.disjoint(a.sectors(), b.sectors()) ? 0 : 1;
        return likeness;
    }

    /** What speaks for two tellings being one, for the explanation. */
    static String why(Agreement a, Agreement b) {
        return sharesArticle(a, b)
                ? "the same words"
                : "dates " + dates(a, b) + ", durations " + durations(a, b) + ", titles " + titles(a, b)
                        + ", commitments " + commitments(a, b);
    }

    private static boolean sharesArticle(Agreement a, Agreement b) {
        Set<String> articles = new HashSet<>();
        a.evidence().forEach(e -> articles.add(e.article()));
        return b.evidence().stream().map(Evidence::article).anyMatch(articles::contains);
    }

    private static boolean instruments(Agreement a, Agreement b) {
        return a.instrument() == b.instrument() || GENERIC.contains(a.instrument()) || GENERIC.contains(b.instrument());
    }

    private static int durations(Agreement a, Agreement b) {
        Integer first = a.durationYears();
        Integer second = b.durationYears();
        return first == null || second == null ? 0 : first.equals(second) ? 2 : NEVER;
    }

    /** Two days of signing exclude each other; one day, or a month or year that holds it, speaks for one agreement. */
    private static int dates(Agreement a, Agreement b) {
        int likeness = 0;
        for (AgreementState state : List.of(
                AgreementState.SIGNED, AgreementState.AGREED, AgreementState.RATIFIED, AgreementState.IN_FORCE)) {
            List<PartialDate> first = days(a, state);
            List<PartialDate> second = days(b, state);
            if (first.isEmpty() || second.isEmpty()) {
                continue;
            }
            boolean agree = first.stream().anyMatch(d -> second.stream().anyMatch(d::agrees));
            boolean exact = first.stream().anyMatch(d -> d.precision() == DatePrecision.DAY && second.contains(d));
            if (!agree && state == AgreementState.SIGNED && excludeEachOther(a, b, state)) {
                return NEVER;
            }
            likeness += exact ? 3 : agree ? 1 : -2;
        }
        return likeness;
    }

    /** Two days on which it was done; or one on which it was done and a later one for which it is planned. */
    private static boolean excludeEachOther(Agreement a, Agreement b, AgreementState state) {
        PartialDate first = day(a, state, Status.ACTUAL);
        PartialDate second = day(b, state, Status.ACTUAL);
        if (first != null && second != null) {
            return true;
        }
        PartialDate done = first == null ? second : first;
        PartialDate planned = day(first == null ? a : b, state, Status.PLANNED);
        return done != null && planned != null && done.latest().isBefore(planned.earliest());
    }

    private static @Nullable PartialDate day(Agreement agreement, AgreementState state, Status status) {
        return agreement.transitions().stream()
                .filter(t -> t.state() == state && t.status() == status && t.date() != null)
                .map(Transition::date)
                .findFirst()
                .orElse(null);
    }

    private static List<PartialDate> days(Agreement agreement, AgreementState state) {
        return agreement.transitions().stream()
                .filter(t -> t.state() == state && t.status() != Status.DENIED && t.date() != null)
                .map(Transition::date)
                .toList();
    }

    private static int titles(Agreement a, Agreement b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        int fewer = Math.min(first.size(), second.size());
        return fewer == 0 || shared.isEmpty() ? 0 : shared.size() * 2 >= fewer ? 2 : 1;
    }

    private static Set<String> words(Agreement agreement) {
        Set<String> words = new HashSet<>();
        agreement.titles().forEach(title -> words.addAll(words(title)));
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 4) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether half of the longer words of the shorter text are in the other. */
    static boolean sharesWords(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return !shared.isEmpty() && shared.size() * 2 >= Math.min(first.size(), second.size());
    }

    private static int commitments(Agreement a, Agreement b) {
        for (Commitment first : a.commitments()) {
            for (Commitment second : b.commitments()) {
                boolean number = first.number() != null && first.number().equals(second.number());
                boolean places = !Collections.disjoint(names(first), names(second));
                if (first.kind() == second.kind() && (number || places)) {
                    return 3;
                }
            }
        }
        return 0;
    }

    private static List<String> names(Commitment commitment) {
        return commitment.places().stream().map(Place::name).toList();
    }
}
