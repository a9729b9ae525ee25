package org.disgelo.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place within the templates of a group: what can come next, and which template ends here. */
final class Node {

    /** What leads from one place to the next. */
    sealed interface Step {

        /** One of several words. */
        record Word(BitSet ids) implements Step {}

        /** A part, kept in a slot if there is one. */
        record Filled(Part part, @Nullable Slot slot) implements Step {}

        /** Nothing in the text; the mention begins here and what came before is only its context. */
        record Begin() implements Step {}

        /** Nothing in the text; the mention ends here and what follows is only its context. */
        record End() implements Step {}
    }

    /** A step and where it leads. */
    record Branch(Step step, Node to) {

        private boolean opensWith(int id) {
            return switch (step) {
                case Step.Word word -> id >= 0 && word.ids().get(id);
                case Step.Filled filled -> filled.part().opensWith(id);
                case Step.Begin begin -> to.opensWith(id);
                case Step.End end -> to.opensWith(id);
            };
        }
    }

    /** So many branches are looked through one by one rather than found by the next word. */
    private static final int FEW = 3;

    private static final Branch[] NONE = {};

    private final Map<String, Branch> byName = new LinkedHashMap<>();
    private Branch[] branches = NONE;
    private Branch @Nullable [][] byWord;
    private @Nullable Entry entry;

    /** The node behind a step; steps of the same name are the same. */
    Node then(String name, Function<String, Step> step) {
        Branch known = byName.get(name);
        if (known == null) {
            known = new Branch(step.apply(name), new Node());
            byName.put(name, known);
            branches = byName.values().toArray(NONE);
        }
        return known.to();
    }

    /** Ends a template here, unless another does already. */
    void end(Entry with) {
        entry = entry == null ? with : entry;
    }

    /** The template that ends here, or null. */
    @Nullable
    Entry entry() {
        return entry;
    }

    /** The branches that the next word may take. */
    Branch[] branches(int id) {
        return byWord == null
                ? branches
                : id == Words.UNKNOWN ? NONE : byWord[id == Words.DIGITS ? byWord.length - 1 : id];
    }

    /** Whether a word with this number can be the next. */
    boolean opensWith(int id) {
        for (Branch branch : branches) {
            if (branch.opensWith(id)) {
                return true;
            }
        }
        return false;
    }

    /** The template that is this one word, if no other can open with it, else null. */
    @Nullable
    Entry single(int id) {
        Node after = null;
        for (Branch branch : branches) {
            if (branch.opensWith(id)) {
                boolean leaf = branch.step() instanceof Step.Word && branch.to().branches.length == 0 && after == null;
                if (!leaf) {
                    return null;
                }
                after = branch.to();
            }
        }
        return after == null ? null : after.entry;
    }

    /**
     * Sorts the branches of this node and of all behind it by the words of a vocabulary, once all templates are there.
     */
    void close(int vocabulary) {
        if (branches.length > FEW) {
            Branch[][] sorted = new Branch[vocabulary + 1][];
            for (int id = 0; id <= vocabulary; id++) {
                List<Branch> open = new ArrayList<>();
                for (Branch branch : branches) {
                    if (branch.opensWith(id == vocabulary ? Words.DIGITS : id)) {
                        open.add(branch);
                    }
                }
                sorted[id] = open.isEmpty() ? NONE : open.toArray(NONE);
            }
            byWord = sorted;
        }
        for (Branch branch : branches) {
            branch.to().close(vocabulary);
        }
    }
}
