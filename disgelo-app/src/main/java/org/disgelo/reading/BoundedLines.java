package org.disgelo.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file in UTF-8 (or in UTF-16 with its mark), decoded strictly, none of them longer in memory than a limit.
 * A line that is too long or not valid is refused by itself: the next call goes on after it.
 */
public final class BoundedLines implements Closeable {

    /** The longest article that is read, in bytes. */
    public static final int LIMIT = 10 * 1024 * 1024;

    private final InputStream in;
    private final int limit;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;

    /** @throws ReadingException if the file is binary */
    public BoundedLines(InputStream in) throws IOException {
        this(in, LIMIT);
    }

    BoundedLines(InputStream in, int limit) throws IOException {
        this.limit = limit;
        BufferedInputStream buffered = new BufferedInputStream(in);
        StrictText.Mark mark = StrictText.Mark.of(head(buffered, 3), StandardCharsets.UTF_8);
        buffered.skipNBytes(mark.length());
        if (mark.charset().equals(StandardCharsets.UTF_8)) {
            for (byte b : head(buffered, 4096)) {
                if (b == 0) {
                    throw new ReadingException(0, "binary (NUL bytes), not text");
                }
            }
            this.in = buffered;
        } else {
            this.in = new Utf8Stream(buffered, mark.charset());
        }
    }

    private static byte[] head(BufferedInputStream in, int length) throws IOException {
        in.mark(length);
        byte[] head = in.readNBytes(length);
        in.reset();
        return head;
    }

    /** The number of the last line returned or refused, from 1. */
    public int number() {
        return number;
    }

    /**
     * The next line without its end; null after the last.
     *
     * @throws ReadingException if this line is refused
     */
    public @Nullable String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        boolean ended = false;
        if (at == filled && !fill()) {
            return null;
        }
        number++;
        while (!ended && (at < filled || fill())) {
            int stop = at;
            while (stop < filled && block[stop] != '\n') {
                stop++;
            }
            tooLong |= line.size() + (long) (stop - at) > limit;
            if (!tooLong) {
                line.write(block, at, stop - at);
            }
            ended = stop < filled;
            at = ended ? stop + 1 : stop;
        }
        if (tooLong) {
            throw new ReadingException(number, "longer than " + limit / (1024 * 1024) + " MB, refused");
        }
        String text = StrictText.decode(ByteBuffer.wrap(line.toByteArray()), StandardCharsets.UTF_8, number);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean fill() throws IOException {
        at = 0;
        try {
            filled = Math.max(0, in.read(block, 0, block.length));
        } catch (CharacterCodingException e) {
            filled = 0;
            throw new ReadingException(number + 1, "not valid UTF-16; the rest of the file is left out");
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
