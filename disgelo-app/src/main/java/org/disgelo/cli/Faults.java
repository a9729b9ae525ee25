package org.disgelo.cli;

import org.disgelo.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What goes wrong, in one line on stderr. */
final class Faults {

    private Faults() {}

    static int misuse(ParameterException fault, String[] arguments) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("misuse");
        var err = fault.getCommandLine().getErr();
        err.println(command + ": " + message + " ('" + command + " --help' tells more)");
        err.flush();
        return ExitCode.USAGE;
    }

    static int failure(Exception fault, CommandLine command, ParseResult arguments) {
        String message = fault instanceof StoreException || fault instanceof OutputException
                ? String.valueOf(fault.getMessage())
                : "internal error: " + fault;
        command.getErr()
                .println(command.getCommandSpec().qualifiedName() + ": "
                        + message.lines().findFirst().orElse(""));
        command.getErr().flush();
        return ExitCode.SOFTWARE;
    }
}
