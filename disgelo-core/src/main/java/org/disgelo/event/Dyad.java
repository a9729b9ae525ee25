package org.disgelo.event;

/**
 * An unordered pair of states or organisations; the codes are kept in alphabetical order.
 *
 * @param first the code that sorts first
 * @param second the other code
 */
public record Dyad(String first, String second) {

    public Dyad {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a dyad needs two parties, not " + first + " twice");
        }
        if (first.compareTo(second) > 0) {
            String swap = first;
            first = second;
            second = swap;
        }
    }

    public boolean has(String code) {
        return first.equals(code) || second.equals(code);
    }

    @Override
    public String toString() {
        return first + "-" + second;
    }
}
