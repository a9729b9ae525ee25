package org.disgelo.reading;

import java.io.IOException;

/** A file or a line of it is not what it should be; the message says what, in one line. */
public final class ReadingException extends IOException {

    private static final long serialVersionUID = 1;

    /** The line of the file, from 1; 0 when the fault is of the file as a whole. */
    private final int line;

    public ReadingException(int line, String message) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
