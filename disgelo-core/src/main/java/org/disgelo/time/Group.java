package org.disgelo.time;

import java.util.BitSet;
import java.util.Map;
import org.disgelo.time.Entry.Value;

/** Templates that mean the same kind of thing: the months, the amounts of time, the years. */
final class Group implements Part {

    private final Node root = new Node();
    private int entries;
    private BitSet opening = new BitSet();
    private boolean opensWithDigits;
    private int[] single = {};

    /** A new kind of template. */
    Entry entry(Value value, Map<Slot, Integer> givens) {
        return new Entry(entries++, value, givens);
    }

    Node root() {
        return root;
    }

    /** Notes which words of a vocabulary can open the group, once all templates are there. */
    void close(int vocabulary) {
        opening = new BitSet(vocabulary);
        for (int id = 0; id < vocabulary; id++) {
            opening.set(id, root.opensWith(id));
        }
        opensWithDigits = root.opensWith(Words.DIGITS);
        root.close(vocabulary);
        single = new int[vocabulary];
        for (int id = 0; id < vocabulary; id++) {
            Entry only = root.single(id);
            single[id] = only == null ? Slots.EMPTY : only.value(Slots.none());
        }
    }

    @Override
    public boolean opensWith(int id) {
        return id >= 0 ? opening.get(id) : id == Words.DIGITS && opensWithDigits;
    }

    @Override
    public void at(Words words, int place, Sink sink) {
        int id = words.id(place);
        if (id >= 0 && single[id] != Slots.EMPTY) {
            sink.found(place + 1, single[id]);
            return;
        }
        new Walk(words, (walk, entry, end) -> sink.found(end, entry.value(walk.slots()))).from(root, place);
    }
}
