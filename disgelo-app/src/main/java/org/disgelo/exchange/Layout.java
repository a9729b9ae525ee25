package org.disgelo.exchange;

import java.util.List;
import org.disgelo.reading.ReadingException;

/** How the rows of one system are laid out. */
interface Layout {

    /** Whether this first row of a file only names the columns. */
    boolean isHeader(List<String> cells);

    /**
     * A row.
     *
     * @param line its line in the file, for the errors
     * @throws ReadingException if it is no row of this layout
     */
    ForeignEvent read(List<String> cells, int line) throws ReadingException;
}
