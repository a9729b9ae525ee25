package org.disgelo.web;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may ask and who may write. What a page may load is said to the browser with every answer. */
final class Guard {

    /** Nothing but what the desk itself serves, and no script or style inside a page. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final DeskSettings settings;

    Guard(DeskSettings settings) {
        this.settings = settings;
    }

    /**
     * Lets a request through or refuses it.
     *
     * @throws ProblemException if it is refused
     */
    void check(Context request) {
        request.header("Content-Security-Policy", POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        String host = String.valueOf(request.header("Host"));
        // a name of somebody else's that leads here: how a page elsewhere would get at a desk on this machine
        if (settings.isLocal() && !OWN_NAMES.contains(host.replaceFirst(":\\d+$", ""))) {
            throw ProblemException.forbidden("this desk answers to localhost only, not to '" + host + "'");
        }
        if (!READING.contains(request.method().name())) {
            sameOrigin(request, host);
            token(request.header("Authorization"));
        }
    }

    /** A browser says from where a form or a script sends; only the desk's own pages may. */
    private static void sameOrigin(Context request, String host) {
        String site = request.header("Sec-Fetch-Site");
        String origin = request.header("Origin");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none")
                || origin != null && !host.equals(authority(origin));
        if (foreign) {
            throw ProblemException.forbidden("another site's page may not write here");
        }
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void token(@Nullable String authorization) {
        if (settings.token() == null) {
            return;
        }
        String shown = authorization == null ? "" : authorization.replaceFirst("^(?i)Bearer ", "");
        boolean right = MessageDigest.isEqual(
                shown.getBytes(StandardCharsets.UTF_8), settings.token().getBytes(StandardCharsets.UTF_8));
        if (!right) {
            throw ProblemException.unauthorized("to write, send the token: 'Authorization: Bearer TOKEN'");
        }
    }
}
