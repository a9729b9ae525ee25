package org.disgelo.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are copies of each other, or of copies: one story. It bears the name of the text that was published first. What comes
 * out depends on which texts are alike, not on the order in which that is said.
 */
public final class StoryGroups {

    private static final Comparator<@Nullable LocalDate> FIRST_DAY = Comparator.nullsLast(Comparator.naturalOrder());

    private final Map<String, String> above = new HashMap<>();

    /** Says that two texts are of one story. */
    public void join(String text, String other) {
        String one = top(text);
        String two = top(other);
        above.put(one, two);
    }

    /** All texts that were named. */
    public Set<String> texts() {
        return above.keySet();
    }

    /**
     * The story of each text that was named.
     *
     * @param days the day on which a text was first published, where it is known
     */
    public Map<String, String> stories(Map<String, LocalDate> days) {
        Map<String, String> first = new HashMap<>();
        Comparator<String> order = Comparator.<String, @Nullable LocalDate>comparing(days::get, FIRST_DAY)
                .thenComparing(Comparator.naturalOrder());
        for (String text : new TreeSet<>(above.keySet())) {
            first.merge(top(text), text, (a, b) -> order.compare(a, b) <= 0 ? a : b);
        }
        Map<String, String> stories = new HashMap<>();
        for (String text : new TreeSet<>(above.keySet())) {
            stories.put(text, first.get(top(text)));
        }
        return stories;
    }

    /** The text at the top of the tree in which a text is; makes its way shorter (Tarjan 1975). */
    private String top(String text) {
        String top = text;
        for (String next = above.putIfAbsent(top, top); next != null && !next.equals(top); next = above.get(top)) {
            top = next;
        }
        for (String at = text; !at.equals(top); ) {
            String next = above.put(at, top);
            at = next == null ? top : next;
        }
        return top;
    }
}
