package org.disgelo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.store.Coding;
import org.disgelo.store.EventStore;
import org.disgelo.text.Article;
import org.disgelo.web.DeskServer;
import org.disgelo.web.DeskSettings;

/**
 * The desk under load: a store of made-up events, the first view of its pages, then readers who ask the API while articles
 * are being read. Arguments: the store's file (made when it is not there), how many events, how many readers, seconds.
 */
final class DeskLoad {

    private static final List<String> STATES = List.of(
            "USA", "RUS", "CHN", "EU", "UKR", "DEU", "FRA", "GBR", "ISR", "IRN", "TUR", "ITA", "JPN", "IND", "BLR",
            "POL", "SYR", "PSE", "KOR", "PRK", "SAU", "EGY", "BRA", "MEX", "CAN", "ESP", "NATO", "UN", "ARM", "AZE",
            "GEO", "SRB", "ALB", "GRC", "HUN", "ROU", "KAZ", "PAK", "AFG", "IRQ", "LBN", "LBY", "DZA", "MAR", "NGA",
            "ETH", "ZAF", "VEN", "CUB", "ARG");

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/events?dyad=%1$s,%2$s&limit=50",
            "/api/v1/events?actor=%1$s&type=SANCTION,ACCUSE&limit=50",
            "/api/v1/events?limit=50",
            "/api/v1/event-counts?by=type&dyad=%1$s,%2$s",
            "/api/v1/relations/%1$s/%2$s?from=2024",
            "/api/v1/search?q=%1$s+%2$s",
            "/api/v1/moves",
            "/api/v1/articles");

    /**
     * A question and how long its answer took.
     *
     * @param kind the question, without the names in it
     */
    private record Answered(String kind, double millis) {}

    /** A reader looks at an answer for so long before the next question. */
    private static final long THINKING_MILLIS = 1000;

    private DeskLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0]);
        int events = Integer.parseInt(arguments[1]);
        int readers = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        if (!Files.exists(file)) {
            fill(file, events);
        }
        try (DeskServer desk = DeskServer.start(new DeskSettings(file, "127.0.0.1", 0, null, false))) {
            HttpClient client = HttpClient.newHttpClient();
            long opened = System.nanoTime();
            desk.rehearse();
            print("rehearsed in %.0f ms", millis(opened));
            for (String page : List.of("", "dossier/RUS/BLR", "events", "dossier/USA/CHN")) {
                long begun = System.nanoTime();
                int bytes = get(client, desk.address() + page);
                print("first view of /%s: %.0f ms, %d kB", page, millis(begun), bytes / 1000);
                begun = System.nanoTime();
                get(client, desk.address() + page);
                print("  again: %.1f ms", millis(begun));
            }
            load(client, desk, readers, seconds, "alone");
            read(client, desk);
            load(client, desk, readers, seconds, "while articles are read");
        }
    }

    private static void load(HttpClient client, DeskServer desk, int readers, int seconds, String what)
            throws InterruptedException {
        ConcurrentLinkedQueue<Answered> times = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            Random random = new Random(i);
            threads.add(Thread.startVirtualThread(() -> {
                while (System.nanoTime() < end) {
                    String kind = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
                    String question = kind.formatted(state(random), STATES.get(STATES.size() - 1 - random.nextInt(20)));
                    try {
                        Thread.sleep(random.nextLong(2 * THINKING_MILLIS));
                        long begun = System.nanoTime();
                        get(client, desk.address() + question.substring(1));
                        times.add(new Answered(kind, millis(begun)));
                    } catch (IOException | InterruptedException e) {
                        print("failed: %s", e);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<Double> sorted = times.stream().map(Answered::millis).sorted().toList();
        print(
                "%d readers, %s: %d answers, median %.0f ms, p95 %.0f ms, longest %.0f ms",
                readers, what, sorted.size(), at(sorted, 0.5), at(sorted, 0.95), sorted.getLast());
        for (String kind : QUESTIONS) {
            List<Double> of = times.stream()
                    .filter(t -> t.kind().equals(kind))
                    .map(Answered::millis)
                    .sorted()
                    .toList();
            print("  p95 %4.0f ms, median %4.0f ms of %3d: %s", at(of, 0.95), at(of, 0.5), of.size(), kind);
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * sorted.size())));
    }

    /** Starts to read enough articles to be busy all the while. */
    private static void read(HttpClient client, DeskServer desk) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"load.jsonl\"\r\n\r\n");
        String text =
                "The foreign ministers of Italy and Albania met in Rome on Monday and signed an agreement on ports. "
                        .repeat(12);
        for (int i = 0; i < 20_000; i++) {
            body.append("{\"id\":\"load-")
                    .append(i)
                    .append("\",\"language\":\"en\",\"published\":\"2025-11-06\",\"text\":\"");
            body.append(text).append("\"}\n");
        }
        body.append("\r\n--x--\r\n");
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.address() + "api/v1/readings"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        client.send(request, BodyHandlers.discarding());
    }

    private static int get(HttpClient client, String address) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 500) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    static void fill(Path file, int events) {
        Random random = new Random(1);
        EventType[] types = EventType.values();
        LocalDate last = LocalDate.of(2025, 11, 6);
        try (EventStore store = EventStore.open(file)) {
            List<Coding> codings = new ArrayList<>();
            for (int i = 0; i < events; i += 4) {
                LocalDate day = last.minusDays(random.nextInt(3650));
                Article article = new Article(
                        "made-" + i, null, "Maker", day, "en", null, "One state acted on another, and it was told.");
                List<Event> told = new ArrayList<>();
                for (int j = 0; j < 4; j++) {
                    told.add(event(
                            article, i + j, types[random.nextInt(types.length)], state(random), state(random), day));
                }
                codings.add(new Coding(article, told));
                if (codings.size() == 5000) {
                    store.add(codings);
                    codings.clear();
                }
            }
            store.add(codings);
            print("%d articles, %d events", store.articleCount(), store.eventCount());
        }
    }

    /** The great ones more often than the small. */
    private static String state(Random random) {
        double share = random.nextDouble();
        return STATES.get((int) (share * share * STATES.size()));
    }

    private static Event event(
            Article article, int number, EventType type, String actor, String recipient, LocalDate day) {
        return new Event(
                "made-" + number,
                article.id(),
                "en",
                type,
                null,
                null,
                List.of(),
                List.of(new Actor(actor, null, null, null, 0, 3)),
                List.of(new Actor(recipient.equals(actor) ? "UN" : recipient, null, null, null, 0, 3)),
                false,
                PartialDate.of(day),
                Status.ACTUAL,
                Scope.INTERSTATE,
                null,
                new Evidence(article.id(), 0, 15, "One state acted"),
                0.8,
                "made");
    }

    private static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
