package org.disgelo.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.Languages;
import org.disgelo.reading.ReadingOptions;
import org.disgelo.reading.SourcedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedWatchTest {

    private static final String PAGE = "<html lang=\"it\"><head><title>Firmato</title></head><body><article><p>"
            + "L'Italia ha firmato un accordo con l'Albania. ".repeat(12) + "</p></article></body></html>";

    private HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<SourcedArticle> articles = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
        synchronized (asked) {
            asked.add(path + (tag == null ? "" : " " + tag));
        }
        String page = pages.get(path);
        if (page != null && page.startsWith("to ")) {
            exchange.getResponseHeaders().add("Location", page.substring(3));
            exchange.sendResponseHeaders(302, -1);
        } else if (page == null) {
            exchange.sendResponseHeaders(404, -1);
        } else if ("\"1\"".equals(tag)) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private FeedWatch watch(boolean privateToo) {
        Languages languages = new Languages() {
            @Override
            public Set<String> known() {
                return Set.of("it", "en");
            }

            @Override
            public @Nullable String find(String text) {
                return "it";
            }
        };
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new FeedWatch(
                new AddressGuard(privateToo),
                new ArticleReader(languages, ReadingOptions.NONE, p -> {}),
                Duration.ofMinutes(10),
                clock,
                new FeedWatch.Listener() {
                    @Override
                    public void article(String feed, SourcedArticle article) {
                        articles.add(article);
                    }

                    @Override
                    public void fault(String address, String message) {
                        faults.add(message);
                    }

                    @Override
                    public boolean knows(String address) {
                        return address.endsWith("/known");
                    }
                });
    }

    private String rss(String... links) {
        StringBuilder feed =
                new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>World</title>"
                        + "<link>http://x</link><description>d</description><language>it-IT</language>");
        for (String link : links) {
            feed.append("<item><title>T</title><link>")
                    .append(link)
                    .append("</link><pubDate>Mon, 06 Nov 2023 10:00:00 GMT</pubDate></item>");
        }
        return feed + "</channel></rss>";
    }

    @Test
    void newArticlesAreHandedOnOnceAndFeedsAskedNoOftenerThanTheyWant() {
        pages.put("/feed", rss(at("/a"), at("/known")));
        pages.put("/a", PAGE);
        FeedWatch watch = watch(true);
        watch.add(at("/feed"));
        watch.turn();
        assertThat(articles).hasSize(1);
        var article = articles.getFirst().article();
        assertThat(article.id()).isEqualTo(at("/a"));
        assertThat(article.source()).isEqualTo("World");
        assertThat(article.published()).hasToString("2023-11-06");
        assertThat(article.text()).startsWith("L'Italia ha firmato");
        watch.turn();
        assertThat(asked).containsExactly("/robots.txt", "/feed", "/a");
        now = now.plus(Duration.ofMinutes(11));
        watch.turn();
        assertThat(asked).endsWith("/feed \"1\"");
        assertThat(articles).hasSize(1);
        assertThat(faults).isEmpty();
        assertThat(watch.states().getFirst().title()).isEqualTo("World");
    }

    @Test
    void listOfFeedsBringsItsFeeds() {
        pages.put(
                "/list",
                "<?xml version=\"1.0\"?><opml version=\"2.0\"><head><title>L</title></head><body>"
                        + "<outline text=\"g\"><outline text=\"f\" type=\"rss\" xmlUrl=\"" + at("/feed")
                        + "\"/></outline></body></opml>");
        pages.put("/feed", rss(at("/a")));
        pages.put("/a", PAGE);
        FeedWatch watch = watch(true);
        watch.add(at("/list"));
        watch.turn();
        watch.turn();
        assertThat(articles).hasSize(1);
    }

    @Test
    void feedThatFailsIsAskedLessAndLessOften() {
        FeedWatch watch = watch(true);
        watch.add(at("/none"));
        watch.turn();
        Instant first = watch.states().getFirst().next();
        assertThat(Duration.between(now, first)).isEqualTo(Duration.ofMinutes(20));
        now = first;
        watch.turn();
        assertThat(Duration.between(now, watch.states().getFirst().next())).isEqualTo(Duration.ofMinutes(40));
        assertThat(watch.states().getFirst().fault()).contains("404");
    }

    @Test
    void robotsAndDocumentTypesAreMinded() {
        pages.put("/robots.txt", "User-agent: *\nDisallow: /private\n");
        pages.put("/private/feed", rss());
        pages.put(
                "/bomb",
                "<!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel>"
                        + "<title>&e;</title></channel></rss>");
        FeedWatch watch = watch(true);
        watch.add(at("/private/feed"));
        watch.add(at("/bomb"));
        watch.turn();
        assertThat(asked).doesNotContain("/private/feed");
        assertThat(faults).hasSize(2);
        assertThat(faults.getFirst()).contains("robots.txt");
    }

    @Test
    void privateAddressesAreRefusedEvenBehindARedirect() throws IOException {
        FeedWatch watch = watch(false);
        watch.add(at("/feed"));
        watch.turn();
        assertThat(asked).isEmpty();
        assertThat(faults.getFirst()).contains("private address");
        for (String address : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "192.168.0.1",
                "172.16.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00::1",
                "fe80::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::")) {
            assertThat(AddressGuard.isPrivate(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
        for (String address : List.of("1.1.1.1", "93.184.216.34", "2606:4700::1111")) {
            assertThat(AddressGuard.isPrivate(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
        pages.put("/out", "to file:///etc/passwd");
        FeedWatch open = watch(true);
        open.add(at("/out"));
        open.turn();
        assertThat(faults.getLast()).contains("only http and https");
        for (String wrong : List.of("file:///etc/passwd", "ftp://x/y", "feed")) {
            assertThatThrownBy(() -> open.add(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void longestRuleOfRobotsDecides() {
        Robots robots = Robots.of(
                "User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\n",
                "disgelo");
        assertThat(robots.allows("/")).isTrue();
        assertThat(robots.allows("/a/x")).isFalse();
        assertThat(robots.allows("/a/b/c")).isTrue();
        assertThat(robots.allows("/x/y.pdf")).isFalse();
        assertThat(robots.allows("/x/y.pdf?z")).isTrue();
        Robots own = Robots.of("User-agent: *\nDisallow: /\nUser-agent: Disgelo\nDisallow:\n", "disgelo");
        assertThat(own.allows("/x")).isTrue();
    }
}
