package org.disgelo.agreement;

import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * What of a telling is compared with others, taken once: an archive holds thousands of tellings between two states, and each
 * is compared with each.
 */
final class AgreementTraits {

    /** Steps whose dates tell agreements apart. */
    static final List<AgreementState> DATED =
            List.of(AgreementState.SIGNED, AgreementState.AGREED, AgreementState.RATIFIED, AgreementState.IN_FORCE);

    /** The shortest word, in letters, that says anything about what a text is about. */
    private static final int SHORTEST_WORD = 5;

    /**
     * A commitment as it is compared.
     *
     * @param places numbers of the names of its places, ascending
     */
    record Undertaking(CommitmentKind kind, @Nullable Long number, int[] places) {}

    final Agreement telling;
    /** The codes of the parties, in order, as one text. */
    final String codes;

    /** The ids of the articles that tell it; grows where others say the same. */
    final Set<String> articles = new HashSet<>();

    final int[] words;
    /** Spheres and sectors, a bit for each. */
    final long spheres;

    final long sectors;
    final List<Undertaking> undertakings = new ArrayList<>();

    /** The dates of a step that was taken or is planned, by the place of its state in {@link #DATED}. */
    final List<List<PartialDate>> days = new ArrayList<>();

    /** The last day on which it can have been signed, and the first on which it is to be; null where neither is told. */
    final @Nullable LocalDate signed;

    final @Nullable LocalDate toBeSigned;

    /**
     * @param numbers numbers the words of all tellings that are compared; grows
     */
    AgreementTraits(Agreement telling, Map<String, Integer> numbers) {
        this.telling = telling;
        codes = String.join(" ", telling.codes());
        telling.evidence().stream().map(Evidence::article).forEach(articles::add);
        Set<String> titled = new HashSet<>();
        telling.titles().forEach(title -> titled.addAll(words(title)));
        words = numbered(titled, numbers);
        spheres = bits(telling.spheres());
        sectors = bits(telling.sectors());
        for (Commitment c : telling.commitments()) {
            undertakings.add(new Undertaking(
                    c.kind(),
                    c.number(),
                    numbered(c.places().stream().map(Place::name).toList(), numbers)));
        }
        for (AgreementState state : DATED) {
            days.add(telling.transitions().stream()
                    .filter(t -> t.state() == state && t.status() != Status.DENIED && t.date() != null)
                    .map(Transition::date)
                    .toList());
        }
        PartialDate done = signing(Status.ACTUAL);
        PartialDate planned = signing(Status.PLANNED);
        signed = done == null ? null : done.latest();
        toBeSigned = planned == null ? null : planned.earliest();
    }

    /** All that is compared but the articles: tellings that share it are as like each other as either is to any third. */
    List<@Nullable Object> compared() {
        List<@Nullable Object> compared = new ArrayList<>();
        Collections.addAll(compared, codes, telling.instrument(), telling.durationYears(), spheres, sectors);
        Collections.addAll(compared, dated(), IntBuffer.wrap(words));
        undertakings.forEach(u -> Collections.addAll(compared, u.kind(), u.number(), IntBuffer.wrap(u.places())));
        return compared;
    }

    /** What of it {@link AgreementLikeness#dates} compares. */
    List<@Nullable Object> dated() {
        return Arrays.asList(days, signed, toBeSigned);
    }

    private @Nullable PartialDate signing(Status status) {
        return telling.transitions().stream()
                .filter(t -> t.state() == AgreementState.SIGNED && t.status() == status && t.date() != null)
                .map(Transition::date)
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> long bits(List<E> values) {
        long bits = 0;
        for (E value : values) {
            bits |= 1L << value.ordinal();
        }
        return bits;
    }

    private static int[] numbered(Iterable<String> words, Map<String, Integer> numbers) {
        List<Integer> found = new ArrayList<>();
        for (String word : words) {
            Integer number = numbers.putIfAbsent(word, numbers.size());
            found.add(number == null ? numbers.size() - 1 : number);
        }
        return found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    /** The longer words of a text. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    /** How many numbers two ascending lists share. */
    static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Integer.compare(a[i], b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Whether one of the dates is told, to the day, of both. */
    static boolean shareDay(List<PartialDate> a, List<PartialDate> b) {
        for (PartialDate date : a) {
            if (date.precision() == DatePrecision.DAY && b.contains(date)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the dates of one may be one of the other's. */
    static boolean mayAgree(List<PartialDate> a, List<PartialDate> b) {
        for (PartialDate date : a) {
            for (PartialDate other : b) {
                if (date.agrees(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return telling.title() + articles;
    }
}
