package org.disgelo.exchange;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;

/** The rows of a table of codes in the lexicon: columns parted by tabs, comments, one line with their names. */
final class CodeTable {

    private CodeTable() {}

    /**
     * The rows.
     *
     * @param columns the names that the first line has to give, in order
     * @throws LexiconException naming file and line, if the table is not so
     */
    static List<List<String>> rows(String file, String... columns) {
        List<List<String>> rows = new ArrayList<>();
        String[] lines = LexiconSource.text(file).split("\n");
        boolean begun = false;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            List<String> row = List.of(lines[i].split("\t", -1));
            if (row.size() != columns.length || !begun && !row.equals(List.of(columns))) {
                throw new LexiconException(
                        "lexicon/" + file + ":" + (i + 1) + ": not the columns " + String.join(", ", columns));
            }
            if (begun) {
                rows.add(row);
            }
            begun = true;
        }
        return rows;
    }
}
