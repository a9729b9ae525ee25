package org.disgelo.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Something that could not be read, or only in part.
 *
 * @param file the file as the user named it
 * @param line the line in it, from 1; 0 when the fault is of the file as a whole
 * @param message what is wrong, in one line
 */
public record Problem(String file, int line, String message) {

    public Problem {
        message = message.lines().findFirst().orElse("unreadable");
    }

    /** What kept a file from being read on. */
    public static Problem of(Path file, IOException fault) {
        return switch (fault) {
            case ReadingException refusal -> new Problem(file.toString(), refusal.line(), "" + refusal.getMessage());
            case NoSuchFileException missing -> new Problem(file.toString(), 0, "no such file");
            case AccessDeniedException denied -> new Problem(file.toString(), 0, "no permission to read it");
            default -> new Problem(file.toString(), 0, "cannot be read: " + fault.getMessage());
        };
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
