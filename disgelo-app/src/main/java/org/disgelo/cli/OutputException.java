package org.disgelo.cli;

/** Nobody takes the output any more, or the disk is full. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutputException() {
        super("the output cannot be written");
    }
}
