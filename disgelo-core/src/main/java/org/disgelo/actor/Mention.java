package org.disgelo.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.syntax.Mark;

/**
 * A name found in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param names what it can stand for, at least one
 * @param against whether a prefix turns it round: anti-Erdogan
 */
public record Mention(int from, int to, List<Name> names, boolean against) {

    /** How the grammar is to take it. */
    public Mark mark() {
        return new Mark(from, to, isDemonym() ? Mark.Kind.DEMONYM : isPerson() ? Mark.Kind.PERSON : Mark.Kind.NAME);
    }

    /** The codes of all it can stand for, sorted. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        names.forEach(n -> codes.add(n.code()));
        return codes;
    }

    boolean isPerson() {
        Name.Kind first = names.getFirst().kind();
        return first == Name.Kind.PERSON || first == Name.Kind.FAMILY;
    }

    boolean isDemonym() {
        Name.Kind first = names.getFirst().kind();
        return first == Name.Kind.DEMONYM || first == Name.Kind.LOCAL;
    }

    boolean is(Name.Kind kind) {
        return names.stream().anyMatch(n -> n.kind() == kind);
    }
}
