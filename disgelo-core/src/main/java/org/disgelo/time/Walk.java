package org.disgelo.time;

/** One way through a group's templates over the words of a text. */
final class Walk {

    /** Is told of each template that ends. */
    interface Visitor {

        /**
         * A template ends.
         *
         * @param walk the way to it
         * @param entry what it tells
         * @param end index of the word after its last
         */
        void found(Walk walk, Entry entry, int end);
    }

    private final Words words;
    private final Visitor visitor;
    private final Slots slots = Slots.none();
    private int begin;
    private int end;

    Walk(Words words, Visitor visitor) {
        this.words = words;
        this.visitor = visitor;
    }

    /** Tries every template from this word on. */
    void from(Node root, int place) {
        begin = place;
        end = -1;
        step(root, place);
    }

    Slots slots() {
        return slots;
    }

    /** The mention's first word. */
    int begin() {
        return begin;
    }

    /** The word after the mention's last, when the template says so, else -1. */
    int end() {
        return end;
    }

    private void step(Node node, int place) {
        Entry entry = node.entry();
        if (entry != null) {
            visitor.found(this, entry, place);
        }
        int id = words.id(place);
        for (Node.Branch branch : node.branches(id)) {
            switch (branch.step()) {
                case Node.Step.Word word -> {
                    if (id >= 0 && word.ids().get(id)) {
                        step(branch.to(), place + 1);
                    }
                }
                case Node.Step.Filled filled -> fill(filled, branch.to(), place, id);
                case Node.Step.Begin at -> {
                    int before = begin;
                    begin = place;
                    step(branch.to(), place);
                    begin = before;
                }
                case Node.Step.End at -> {
                    end = place;
                    step(branch.to(), place);
                    end = -1;
                }
            }
        }
    }

    private void fill(Node.Step.Filled filled, Node to, int place, int id) {
        if (!filled.part().opensWith(id)) {
            return;
        }
        Slot slot = filled.slot();
        if (slot == null) {
            filled.part().at(words, place, (after, value) -> step(to, after));
            return;
        }
        filled.part().at(words, place, (after, value) -> {
            int before = slots.set(slot, value);
            step(to, after);
            slots.set(slot, before);
        });
    }
}
