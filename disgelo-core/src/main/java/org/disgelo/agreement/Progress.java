package org.disgelo.agreement;

import org.disgelo.event.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What an article says has become of an undertaking that others told of.
 *
 * @param implementation how far the article takes it to have come, 0 to 3; 0 when it only says which way it moves
 * @param trend which way it moves, or null
 * @param evidence the sentence
 */
public record Progress(int implementation, @Nullable Trend trend, Evidence evidence) {}
