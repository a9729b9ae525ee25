package org.disgelo.cli;

import java.io.PrintWriter;

/** Lines of data for stdout, and notes and faults for stderr; counts the faults. */
final class Output {

    private final PrintWriter out;
    private final PrintWriter err;
    private final String command;
    private int faults;

    Output(picocli.CommandLine.Model.CommandSpec spec) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.command = spec.qualifiedName();
    }

    /** Without the line separator of the machine: the same bytes everywhere. */
    void data(String line) {
        out.write(line);
        out.write('\n');
    }

    /**
     * Hands on what was written.
     *
     * @throws OutputException if nobody takes it
     */
    void flush() {
        if (out.checkError()) {
            throw new OutputException();
        }
    }

    /** Something went wrong; the exit code will say so. */
    synchronized void fault(Object message) {
        faults++;
        note(message);
    }

    /** Something the user should know. */
    synchronized void note(Object message) {
        err.println(command + ": " + message);
        err.flush();
    }

    /** For example {@code 1 article}, {@code 2 articles}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    int exitCode() {
        flush();
        return faults == 0 ? picocli.CommandLine.ExitCode.OK : picocli.CommandLine.ExitCode.SOFTWARE;
    }
}
