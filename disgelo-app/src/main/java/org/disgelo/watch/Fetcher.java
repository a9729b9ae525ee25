package org.disgelo.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for pages and feeds, politely: as robots.txt lets, never more of a site at once than one, never too much. */
final class Fetcher {

    static final String NAME = "disgelo";

    private static final String AGENT = "Disgelo/0.1 (news reader; respects robots.txt)";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_SITES = 500;

    private final AddressGuard guard;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER) // each step is looked at
            .build();
    private final Map<String, Robots> sites = new LinkedHashMap<>();

    Fetcher(AddressGuard guard) {
        this.guard = guard;
    }

    /**
     * What came.
     *
     * @param status of the answer; 304 when nothing has changed
     * @param address from where, after redirects
     * @param body empty when nothing has changed
     * @param tag the ETag, or null
     * @param modified the Last-Modified, or null
     * @param retryAfter seconds that the site asks to be left alone, or 0
     */
    record Fetched(
            int status,
            URI address,
            byte[] body,
            @Nullable String tag,
            @Nullable String modified,
            long retryAfter) {}

    /**
     * Asks for an address.
     *
     * @param tag of the answer before, or null
     * @param modified of the answer before, or null
     * @throws IOException if it cannot, or may not, be asked for, or is too much
     */
    Fetched fetch(URI address, @Nullable String tag, @Nullable String modified) throws IOException {
        URI at = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            guard.check(at);
            if (!robots(at).allows(path(at))) {
                throw new IOException("robots.txt does not let us ask for " + at);
            }
            HttpResponse<InputStream> answer = ask(at, tag, modified);
            try (InputStream body = answer.body()) {
                String location = answer.headers().firstValue("Location").orElse(null);
                if (answer.statusCode() / 100 == 3 && answer.statusCode() != 304 && location != null) {
                    at = resolved(at, location);
                    continue;
                }
                return new Fetched(
                        answer.statusCode(),
                        at,
                        answer.statusCode() == 200 ? bytes(body) : new byte[0],
                        answer.headers().firstValue("ETag").orElse(null),
                        answer.headers().firstValue("Last-Modified").orElse(null),
                        answer.headers()
                                .firstValue("Retry-After")
                                .filter(v -> v.matches("\\d{1,6}"))
                                .map(Long::parseLong)
                                .orElse(0L));
            }
        }
        throw new IOException(address + " leads from one address to another without end");
    }

    private static URI resolved(URI from, String location) throws IOException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException(from + " leads to no address: " + location, e);
        }
    }

    private static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("longer than " + (MOST_BYTES >> 20) + " MB, left");
        }
        return bytes;
    }

    private HttpResponse<InputStream> ask(URI address, @Nullable String tag, @Nullable String modified)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", AGENT)
                .header(
                        "Accept",
                        "application/atom+xml, application/rss+xml, application/xml, text/html;q=0.9, */*;q=0.5");
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        if (modified != null) {
            request.header("If-Modified-Since", modified);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
    }

    private synchronized Robots robots(URI address) throws IOException {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        Robots known = sites.get(site);
        if (known == null) {
            HttpResponse<InputStream> answer = ask(URI.create(site + "/robots.txt"), null, null);
            try (InputStream body = answer.body()) {
                String file = new String(body.readNBytes(512 << 10), StandardCharsets.UTF_8);
                known = answer.statusCode() == 200 ? Robots.of(file, NAME) : Robots.ALL;
            }
            sites.put(site, known);
            if (sites.size() > MOST_SITES) {
                sites.remove(sites.keySet().iterator().next());
            }
        }
        return known;
    }

    private static String path(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
