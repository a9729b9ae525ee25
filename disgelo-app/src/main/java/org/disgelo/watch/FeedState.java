package org.disgelo.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is doing.
 *
 * @param address its address
 * @param title its title, or null while it is not known
 * @param articles read from it so far
 * @param asked when it was asked last, or null
 * @param next when it is asked next
 * @param fault what went wrong the last time, or null
 */
public record FeedState(
        String address,
        @Nullable String title,
        int articles,
        @Nullable Instant asked,
        Instant next,
        @Nullable String fault) {}
