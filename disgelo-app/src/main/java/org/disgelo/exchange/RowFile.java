package org.disgelo.exchange;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.disgelo.reading.BoundedLines;

/** The lines of a table in a file: plain, gzip, or every table of a zip. The first bytes say which, not the name. */
final class RowFile {

    /** Takes the lines of one table; may stop the reading by an exception. */
    interface Table {
        void read(BoundedLines lines) throws IOException;
    }

    private static final int BUFFER = 1 << 16;

    private RowFile() {}

    /** Hands over the tables of a file, one after the other. */
    static void tables(Path file, Table table) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            in.mark(2);
            int first = in.read();
            int second = in.read();
            in.reset();
            if (first == 'P' && second == 'K') {
                ZipInputStream zip = new ZipInputStream(in);
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (!entry.isDirectory()) {
                        table.read(new BoundedLines(new Unclosed(zip)));
                    }
                }
            } else {
                table.read(new BoundedLines(first == 0x1f && second == 0x8b ? new GZIPInputStream(in, BUFFER) : in));
            }
        }
    }

    /** One entry of a zip: who has read it must not close the others. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
