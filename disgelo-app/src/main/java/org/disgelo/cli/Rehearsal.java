package org.disgelo.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Runs the commands that people use most, for the launcher: Java then keeps what they load for all later starts (JEP 514). Takes a
 * folder of articles and where to make a store. Prints nothing.
 */
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) {
        String articles = arguments[0];
        String store = arguments[1];
        run("read", articles, "--store", store);
        run("agreements", "RUS", "BLR", "--store", store);
        run("events", "--store", store);
        run("relation", "RUS", "BLR", "--store", store);
        run("dossier", "RUS", "BLR", "--store", store, "--format", "html");
        run("code", "--language", "it", articles);
    }

    private static void run(String... arguments) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Disgelo.commandLine(nowhere, nowhere).execute(arguments);
    }
}
