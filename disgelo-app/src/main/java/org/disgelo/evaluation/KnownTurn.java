package org.disgelo.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disgelo.event.Dyad;
import org.disgelo.relation.Direction;

/**
 * A turning point that is known to have been one.
 *
 * @param day its day
 * @param dyad the two that turned
 * @param direction freeze or thaw
 */
public record KnownTurn(LocalDate day, Dyad dyad, Direction direction) {

    /**
     * Reads a table with the columns {@code date iso3_a iso3_b direction} and any others.
     *
     * @throws org.disgelo.reading.ReadingException naming the line, if it is not such a table
     * @throws IOException if it cannot be read
     */
    public static List<KnownTurn> read(Path file) throws IOException {
        List<KnownTurn> turns = new ArrayList<>();
        try (TableLines table = new TableLines(file, List.of("date", "iso3_a", "iso3_b", "direction"))) {
            while (table.next()) {
                Direction direction;
                try {
                    direction = Direction.valueOf(table.text("direction").toUpperCase(Locale.ROOT));
                } catch (IllegalArgumentException e) {
                    throw table.fault("'" + table.text("direction") + "' is neither freeze nor thaw");
                }
                turns.add(new KnownTurn(table.date("date"), table.dyad("iso3_a", "iso3_b"), direction));
            }
        }
        return turns;
    }
}
