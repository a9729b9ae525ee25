package org.disgelo.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site's robots.txt lets us ask for (RFC 9309): the longest rule that fits decides, leave before denial. */
final class Robots {

    /** A site without a file, or with an empty one. */
    static final Robots ALL = new Robots(List.of());

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = rules;
    }

    private record Rule(boolean allows, String path) {

        boolean fits(String asked) {
            String pattern = path.endsWith("$") ? path.substring(0, path.length() - 1) : path;
            return fits(pattern, 0, asked, 0, path.endsWith("$"));
        }

        /** Without regular expressions: a hostile file cannot make them slow. */
        private static boolean fits(String pattern, int p, String asked, int a, boolean whole) {
            int star = -1;
            int mark = 0;
            while (a < asked.length()) {
                if (p < pattern.length() && pattern.charAt(p) == '*') {
                    star = p++;
                    mark = a;
                } else if (p < pattern.length() && pattern.charAt(p) == asked.charAt(a)) {
                    p++;
                    a++;
                } else if (p == pattern.length() && !whole) {
                    return true;
                } else if (star >= 0) {
                    p = star + 1;
                    a = ++mark;
                } else {
                    return false;
                }
            }
            while (p < pattern.length() && pattern.charAt(p) == '*') {
                p++;
            }
            return p == pattern.length();
        }
    }

    /**
     * The rules of a file for a program.
     *
     * @param name how the program calls itself, in small letters
     */
    static Robots of(String file, String name) {
        List<Rule> own = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean forUs = false;
        boolean forAll = false;
        boolean named = false;
        boolean lastWasAgent = false;
        for (String line : file.split("\\R", 10_000)) {
            String[] parts = line.split("#", 2)[0].split(":", 2);
            if (parts.length < 2) {
                continue;
            }
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts[1].strip();
            if (key.equals("user-agent")) {
                forUs = lastWasAgent && forUs || value.toLowerCase(Locale.ROOT).equals(name);
                forAll = lastWasAgent && forAll || value.equals("*");
                named |= forUs;
                lastWasAgent = true;
                continue;
            }
            lastWasAgent = false;
            if ((key.equals("allow") || key.equals("disallow")) && !value.isEmpty()) {
                Rule rule = new Rule(key.equals("allow"), value);
                if (forUs) {
                    own.add(rule);
                }
                if (forAll) {
                    everybodys.add(rule);
                }
            }
        }
        return new Robots(named ? own : everybodys);
    }

    /** Whether a path, with its query, may be asked for. */
    boolean allows(String path) {
        Rule best = null;
        for (Rule rule : rules) {
            if (rule.fits(path)
                    && (best == null
                            || rule.path().length() > best.path().length()
                            || rule.path().length() == best.path().length() && rule.allows())) {
                best = rule;
            }
        }
        return best == null || best.allows();
    }
}
