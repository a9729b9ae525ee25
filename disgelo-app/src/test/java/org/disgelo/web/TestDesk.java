package org.disgelo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.store.Coding;
import org.disgelo.store.EventStore;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/** A desk over the project's own articles in English and Italian. */
final class TestDesk implements AutoCloseable {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final DeskServer server;

    private TestDesk(DeskServer server) {
        this.server = server;
    }

    static TestDesk over(Path folder) {
        return over(folder, null);
    }

    static TestDesk over(Path folder, @Nullable String token) {
        Path file = folder.resolve("desk.duckdb");
        if (!Files.exists(file)) {
            try (EventStore store = EventStore.open(file)) {
                store.add(Coded.EXAMPLES);
            }
        }
        return new TestDesk(DeskServer.start(new DeskSettings(file, "127.0.0.1", 0, token, true)));
    }

    String address() {
        return server.address();
    }

    int port() {
        return server.port();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path.substring(1)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** Read once for all tests. */
    private static final class Coded {
        static final List<Coding> EXAMPLES = read();

        private static List<Coding> read() {
            Pipeline pipeline = Pipeline.standard();
            List<Coding> codings = new ArrayList<>();
            try (Stream<Path> files = Files.list(TestDesk.EXAMPLES)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.matches(".*\\.(en|it)\\..*txt")) {
                        Article article = new Article(
                                name,
                                null,
                                "Disgelo",
                                LocalDate.parse(name.substring(0, 10)),
                                name.substring(11, 13),
                                null,
                                Files.readString(file));
                        codings.add(new Coding(pipeline.reading(article)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return codings;
        }
    }
}
