package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.actor.Party;
import org.disgelo.lexicon.Entry;
import org.disgelo.lexicon.Lexicon.Trigger;
import org.jspecify.annotations.Nullable;

/** What the coder considered and why it took or left it; kept only where somebody asks. */
public final class Trace {

    private final boolean on;
    private final List<String> lines = new ArrayList<>();

    private final @Nullable OpenSides openSides;

    private Trace(boolean on, @Nullable OpenSides openSides) {
        this.on = on;
        this.openSides = openSides;
    }

    public static Trace kept() {
        return new Trace(true, null);
    }

    public static Trace none() {
        return new Trace(false, null);
    }

    /** One that hears of each action of which the words leave a side open, and of nothing else. */
    static Trace hearing(OpenSides openSides) {
        return new Trace(false, openSides);
    }

    /** Hears whom the rules took for the sides of an action, and who else may be meant. */
    interface OpenSides {
        void hear(Entry entry, List<Party> acting, List<Party> receiving, SideCandidates candidates);
    }

    void open(Entry entry, List<Party> acting, List<Party> receiving, SideCandidates candidates) {
        if (openSides != null) {
            openSides.hear(entry, acting, receiving, candidates);
        }
    }

    public boolean isOn() {
        return on;
    }

    public void note(String line) {
        if (on) {
            lines.add(line);
        }
    }

    /** Notes why an entry was left. */
    void left(Trigger trigger, String why) {
        if (on) {
            note("  left  " + trigger.entry().id() + " on '" + String.join(" ", trigger.words()) + "': " + why);
        }
    }

    public List<String> lines() {
        return lines;
    }
}
