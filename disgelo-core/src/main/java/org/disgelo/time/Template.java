package org.disgelo.time;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.lexicon.Yaml;

/**
 * A template of {@code time.yaml}, read into its elements. The elements stand between spaces:
 *
 * <pre>
 * later            a word, or a mark
 * later|after      one of several words or sets
 * $the             one of a set of words or phrases
 * {month}          a slot
 * {unit=year}      a slot that the template fills by itself
 * [of the]         what may be missing
 * ^                what stands before the first ^ and behind the second is asked for but is no part of the mention
 * </pre>
 */
final class Template {

    private final Yaml source;
    private final List<String> elements = new ArrayList<>();

    private Template(Yaml source) {
        this.source = source;
    }

    /**
     * Each way to read a template: with and without what may be missing.
     *
     * @throws org.disgelo.lexicon.LexiconException if its brackets do not match or it may be empty
     */
    static List<List<String>> expand(Yaml source) {
        Template template = new Template(source);
        for (String piece :
                source.text().replace("[", " [ ").replace("]", " ] ").strip().split("\\s+")) {
            template.elements.add(piece);
        }
        List<List<String>> ways = template.ways(0, template.elements.size());
        for (List<String> way : ways) {
            if (way.stream().allMatch(e -> e.equals("^") || e.contains("="))) {
                throw source.error("template '" + source.text() + "' may be empty");
            }
        }
        return ways;
    }

    private List<List<String>> ways(int from, int to) {
        List<List<String>> ways = new ArrayList<>();
        ways.add(List.of());
        int at = from;
        while (at < to) {
            String element = elements.get(at);
            if (element.equals("]")) {
                throw source.error("']' without '[' in '" + source.text() + "'");
            }
            int end = element.equals("[") ? close(at, to) : at;
            List<List<String>> tails = element.equals("[") ? ways(at + 1, end) : alternatives(element);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> way : ways) {
                for (List<String> tail : tails) {
                    List<String> joined = new ArrayList<>(way);
                    joined.addAll(tail);
                    longer.add(joined);
                }
                if (element.equals("[")) {
                    longer.add(way);
                }
            }
            ways = longer;
            at = end + 1;
        }
        return ways;
    }

    /** The words among several as one element, each set and each compound of words and marks among them as one. */
    private static List<List<String>> alternatives(String element) {
        if (element.equals("|") || element.indexOf('|') < 0) {
            return List.of(List.of(element));
        }
        List<List<String>> alternatives = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String alternative : element.split("\\|")) {
            boolean set = alternative.length() > 1 && alternative.startsWith("$");
            if (set || GroupReader.pieces(alternative).size() > 1) {
                alternatives.add(List.of(alternative));
            } else {
                words.add(alternative);
            }
        }
        if (!words.isEmpty()) {
            alternatives.add(List.of(String.join("|", words)));
        }
        return alternatives;
    }

    private int close(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            depth += elements.get(i).equals("[") ? 1 : elements.get(i).equals("]") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw source.error("'[' without ']' in '" + source.text() + "'");
    }
}
