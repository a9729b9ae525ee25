package org.disgelo.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.store.SharedStore;

/** The analyst's desk as a server: the API under {@code /api/v1}, and the pages. */
public final class DeskServer implements AutoCloseable {

    /** How long a request waits for another program that writes the store. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration REHEARSAL = Duration.ofSeconds(20);
    private static final long MOST_UPLOADED_MB = 512;
    private static final long LONGEST_BODY = 4L << 20;

    private final DeskSettings settings;
    private final Desk desk;
    private final Live live = new Live();
    private final Readings readings;
    private final Watching watching;
    private final Routes routes;
    private final Javalin server;

    private DeskServer(DeskSettings settings) {
        this.settings = settings;
        this.desk = new Desk(settings, new SharedStore(settings.store(), PATIENCE), Pipeline.standard());
        this.readings = new Readings(desk, live);
        this.watching = new Watching(desk, live);
        this.routes = new Routes(desk, live, readings, watching);
        this.server = Javalin.create(this::configure);
    }

    /**
     * Starts the desk; it is there when this returns.
     *
     * @throws org.disgelo.store.StoreException if the store cannot be opened or made
     * @throws IllegalArgumentException if the port is taken
     */
    public static DeskServer start(DeskSettings settings) {
        DeskServer desk = new DeskServer(settings);
        try {
            desk.server.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            desk.close();
            throw new IllegalArgumentException(
                    "cannot listen on " + settings.host() + ":" + settings.port() + ": " + e.getMessage(), e);
        }
        desk.warm();
        desk.watching.start();
        return desk;
    }

    /** What a first visitor would have to wait for. */
    private void warm() {
        routes.warm();
    }

    /**
     * Draws the pages that are looked at first, so that the first visitor finds them ready: some seconds with a large store.
     * What cannot be drawn is left to be told to the visitor.
     */
    public void rehearse() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : routes.firstPages()) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address() + page))
                        .timeout(REHEARSAL)
                        .build();
                client.send(request, BodyHandlers.discarding());
            }
        } catch (IOException | RuntimeException e) {
            // the desk is open all the same, and answers with what is wrong
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** The address of its first page. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + port() + "/";
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.maxRequestSize = LONGEST_BODY;
        config.jetty.multipartConfig.maxFileSize(MOST_UPLOADED_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_UPLOADED_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        Guard guard = new Guard(settings);
        config.routes.before(guard::check);
        config.routes.exception(Exception.class, (fault, request) -> Problems.answer(request, fault));
        routes.add(config.routes);
    }

    @Override
    public void close() {
        live.close();
        server.stop();
        readings.close();
        watching.close();
        desk.close();
    }
}
