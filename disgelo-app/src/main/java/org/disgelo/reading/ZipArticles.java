package org.disgelo.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The articles of the files in a zip, in the order in which they stand there; none is unpacked to disk. */
final class ZipArticles implements FileArticles {

    /** Opens a file of the zip. */
    interface Opener {
        FileArticles open(String file, InputStream in) throws IOException;
    }

    private final ZipInputStream zip;
    private final String file;
    private final Opener opener;
    private @Nullable FileArticles open;

    ZipArticles(InputStream in, String file, Opener opener) {
        this.zip = new ZipInputStream(in);
        this.file = file;
        this.opener = opener;
    }

    @Override
    public @Nullable SourcedArticle next() throws IOException {
        while (true) {
            if (open == null && !openNext()) {
                return null;
            }
            SourcedArticle article = open == null ? null : open.next();
            if (article != null) {
                return article;
            }
            open = null;
        }
    }

    private boolean openNext() throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            FileFormat format = FileFormat.named(entry.getName());
            if (!entry.isDirectory() && format != null && format != FileFormat.ZIP) {
                open = opener.open(file + "/" + entry.getName(), new Unclosed(zip));
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The next file of the zip comes from the same stream. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
