package org.disgelo.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Says whether the store may have changed, without opening it: by the times and sizes of its files. */
final class StoreVersion {

    private static final long LOOK_AGAIN = Duration.ofMillis(500).toNanos();

    /** While a reading goes on, answers may be so old: else each would have to be drawn up anew. */
    private static final long STEADY = Duration.ofSeconds(20).toNanos();

    private final Path file;
    private String version;
    private long looked;
    private long changed;
    private long touches;

    StoreVersion(Path file) {
        this.file = file;
        this.version = look();
        this.looked = System.nanoTime();
        this.changed = looked - STEADY;
    }

    /** The same word as long as nothing has changed. */
    synchronized String current() {
        long now = System.nanoTime();
        if (now - looked > LOOK_AGAIN) {
            looked = now;
            String found = look();
            if (!found.equals(version) && now - changed > STEADY) {
                version = found;
                changed = now;
            }
        }
        return version;
    }

    /** Something was changed that must be seen at once. */
    synchronized void touch() {
        touches++;
        version = look();
        looked = System.nanoTime();
    }

    private String look() {
        return touches + "-" + look(file) + "-" + look(file.resolveSibling(file.getFileName() + ".wal"));
    }

    private static String look(Path path) {
        try {
            return Files.getLastModifiedTime(path).toMillis() + "." + Files.size(path);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            return "?";
        }
    }
}
