package org.disgelo.cli;

/** Whether a person watches. The launcher knows for each stream and says so; without its word nobody does. */
final class Terminal {

    private Terminal() {}

    static boolean showsOutput() {
        return watched("disgelo.terminal.out");
    }

    static boolean showsProgress() {
        return watched("disgelo.terminal.err");
    }

    /** In characters; as wide as the launcher says, else the width of old. */
    static int width() {
        return Math.max(60, Integer.getInteger("disgelo.terminal.width", 100));
    }

    private static boolean watched(String property) {
        return Boolean.getBoolean(property);
    }
}
