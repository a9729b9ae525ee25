package org.disgelo.place;

import java.util.function.LongToIntFunction;
import org.disgelo.place.NameHash.Form;

/** Finds the longest name of a table that begins at a word of a text. One for each reading; keeps its last find. */
final class NameWalk {

    /** The bit of a table's value that says that longer names begin with this one. */
    static final int MORE = 1 << 30;

    private static final Form[] FORMS = Form.values();

    /** What may stand between the words of a name beside a blank. */
    private static final String JOINTS = "&-\u2010\u2011\u2013'\u2019\u02bc";

    /** The same behind a word that may be cut short: 'St. Louis'. */
    static final String SHORT_JOINTS = JOINTS + ".";

    private final Words words;
    private final LongToIntFunction table;
    private int end;
    private int found;
    private long hash;
    private boolean adjective;

    /** @param table hash of a name to its value, 0 for none; values may have the bit {@link #MORE} */
    NameWalk(Words words, LongToIntFunction table) {
        this.words = words;
        this.table = table;
    }

    /** Looks for names that begin at a word; whether there is one. */
    boolean find(int word) {
        end = 0;
        found = 0;
        walk(NameHash.START, word);
        return found != 0;
    }

    /** The word after the name. */
    int end() {
        return end;
    }

    /** The name's value in the table. */
    int found() {
        return found;
    }

    /** The hash under which the table has the name. */
    long hash() {
        return hash;
    }

    /** Whether the name is a single Cyrillic adjective. */
    boolean isAdjective() {
        return adjective;
    }

    private void walk(long before, int word) {
        int forms = words.forms(word);
        for (int form = 0; form < forms; form++) {
            long next = words.hash(before, word, FORMS[form]);
            int value = next == NameHash.NONE ? 0 : table.applyAsInt(next);
            if ((value & ~MORE) != 0 && word + 1 > end) {
                end = word + 1;
                found = value & ~MORE;
                hash = next;
                adjective = before == NameHash.START && words.isAdjective(word, FORMS[form]);
            }
            if ((value & MORE) != 0 && words.follows(word + 1, words.isShort(word) ? SHORT_JOINTS : JOINTS)) {
                walk(next, word + 1);
            }
        }
    }
}
