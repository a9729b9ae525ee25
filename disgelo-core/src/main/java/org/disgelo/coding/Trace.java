package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.lexicon.Lexicon.Trigger;

/** What the coder considered and why it took or left it; kept only where somebody asks. */
public final class Trace {

    private final boolean on;
    private final List<String> lines = new ArrayList<>();

    private Trace(boolean on) {
        this.on = on;
    }

    public static Trace kept() {
        return new Trace(true);
    }

    public static Trace none() {
        return new Trace(false);
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
