package org.disgelo.store;

import java.nio.file.Path;

/** Another process has the store open. */
public final class StoreInUseException extends StoreException {

    private static final long serialVersionUID = 1;

    StoreInUseException(Path file, Throwable cause) {
        super("store " + file + " is in use by another process", cause);
    }
}
