package org.disgelo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.disgelo.event.PartialDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code disgelo}; exit code 0: done, 1: something could not be read or written, 2: misuse. */
@Command(
        name = "disgelo",
        description = "Reads the news and draws up dossiers on the relations of states.",
        mixinStandardHelpOptions = true,
        version = "Disgelo 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  disgelo explain --language en \"Italy and Albania signed an agreement in Rome.\""})
public final class Disgelo {

    private static final List<Class<?>> COMMANDS = List.of(
            CodeCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            ProveCommand.class,
            CoverageCommand.class,
            ReadCommand.class,
            ImportCommand.class,
            EventsCommand.class,
            RelationCommand.class,
            DossierCommand.class,
            AgreementsCommand.class,
            DemoCommand.class,
            ServeCommand.class,
            WatchCommand.class);

    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = commandLine(out, err, arguments).execute(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The command line with its own outputs, as tests need it. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return commandLine(out, err, new String[0]);
    }

    /** To look at the options of all commands takes a third of a second: where one is named, the others are left out. */
    private static CommandLine commandLine(PrintWriter out, PrintWriter err, String[] arguments) {
        CommandLine line = new CommandLine(new Disgelo());
        List<Class<?>> named = COMMANDS.stream()
                .filter(c -> arguments.length > 0
                        && c.getAnnotation(Command.class).name().equals(arguments[0]))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, DateWords::day)
                .registerConverter(PartialDate.class, DateWords::partial)
                .setParameterExceptionHandler(Faults::misuse)
                .setExecutionExceptionHandler(Faults::failure);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
