package org.disgelo.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;

/** The outlines of states, from {@code lexicon/gazetteer/world.tsv}. */
final class Outlines {

    private static final String FILE = "gazetteer/world.tsv";
    private static final double HUNDREDTHS = 100;

    private static final Map<String, List<double[]>> STATES = read();

    private Outlines() {}

    /** Rings by code of the state; a ring is longitude, latitude, longitude, latitude, ... in degrees. */
    static Map<String, List<double[]>> states() {
        return STATES;
    }

    private static Map<String, List<double[]>> read() {
        Map<String, List<double[]>> states = new LinkedHashMap<>();
        int number = 0;
        for (String line : LexiconSource.text(FILE).split("\n")) {
            number++;
            String[] columns = line.split("\t");
            List<double[]> rings = new ArrayList<>();
            for (int i = 1; i < columns.length; i++) {
                rings.add(ring(columns[i], number));
            }
            states.put(columns[0], rings);
        }
        return states;
    }

    private static double[] ring(String text, int line) {
        String[] steps = text.split(" ");
        double[] ring = new double[steps.length];
        int x = 0;
        int y = 0;
        try {
            for (int i = 0; i + 1 < steps.length; i += 2) {
                x += Integer.parseInt(steps[i]);
                y += Integer.parseInt(steps[i + 1]);
                ring[i] = x / HUNDREDTHS;
                ring[i + 1] = y / HUNDREDTHS;
            }
        } catch (NumberFormatException e) {
            throw new LexiconException("lexicon/" + FILE + ":" + line + ": " + e.getMessage(), e);
        }
        return ring;
    }
}
