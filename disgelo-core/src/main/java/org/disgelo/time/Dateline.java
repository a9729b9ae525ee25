package org.disgelo.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which full date near the top of an article is its own: 'MOSCOW, 2 March 2021 -', or a date alone on its line.
 */
final class Dateline {

    /** Lines from the top. */
    private static final int LINES = 10;

    private static final String BEFORE = ",-\u2014(:|";
    private static final String BEHIND = "-\u2014(.:|,)";

    private Dateline() {}

    /** The first such date among the phrases of a text, or null. */
    static @Nullable Match among(List<Match> matches, Words words) {
        for (Match match : matches) {
            if (words.paragraph(match.from()) >= LINES) {
                return null;
            }
            if (match.isFullDate() && isApart(match, words)) {
                return match;
            }
        }
        return null;
    }

    private static boolean isApart(Match match, Words words) {
        int line = words.paragraph(match.from());
        int first = match.from();
        boolean placed = true;
        while (first > 0 && words.paragraph(first - 1) == line) {
            first--;
            placed &= !words.isLetters(first) || words.isCapital(first);
        }
        int next = match.to();
        boolean ends = next == words.size() || words.paragraph(next) != line || words.isDigits(next);
        boolean parted = ends || BEHIND.indexOf(words.first(next)) >= 0 || words.is(next, '-');
        if (first == match.from()) {
            return ends || words.is(next, '-') || words.first(next) == '\u2014' || words.first(next) == '|';
        }
        char before = words.first(match.from() - 1);
        boolean marked = BEFORE.indexOf(before) >= 0 || words.is(match.from() - 1, '-');
        return parted && (before == ':' || (placed && marked));
    }
}
