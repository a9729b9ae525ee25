package org.disgelo.cli;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.disgelo.web.DeskServer;
import org.disgelo.web.DeskSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The desk in the browser. */
@Command(
        name = "serve",
        description =
                "Opens the analyst's desk: pages for the browser, and the API under /api/v1. Other commands work beside it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  disgelo serve",
            "  disgelo serve --store archive.duckdb --port 8080 --host 0.0.0.0 --token SECRET"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int TOKEN_BYTES = 16;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "who can reach it: this machine only (default: ${DEFAULT-VALUE}), or all with 0.0.0.0")
    @SuppressWarnings("NullAway.Init")
    private String host;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "what writers must show (default: none on this machine; else one is made up and told)")
    private @Nullable String token;

    @Option(names = "--private-feeds", description = "feeds may lie on private addresses")
    private boolean privateFeeds;

    @Override
    public Integer call() throws InterruptedException {
        Output output = new Output(spec);
        try (DeskServer desk = DeskServer.start(settings(output))) {
            desk.rehearse();
            output.data(desk.address());
            output.flush();
            output.note("the desk is open; Ctrl+C closes it");
            new CountDownLatch(1).await();
        }
        return output.exitCode();
    }

    private DeskSettings settings(Output output) {
        try {
            String needed = token;
            if (needed == null && !DeskSettings.isLoopback(host)) {
                byte[] random = new byte[TOKEN_BYTES];
                new SecureRandom().nextBytes(random);
                needed = HexFormat.of().formatHex(random);
                output.note("token for writing: " + needed);
            }
            return new DeskSettings(store.file(), host, port, needed, privateFeeds);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
