package org.disgelo.agreement;

import org.disgelo.event.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A step of an agreement that is carried out by stages.
 *
 * @param year the year of the step; null when the text only says that there are stages
 * @param focus what the step is about, in the words of the text
 * @param evidence the words it was read from
 */
public record Stage(@Nullable Integer year, String focus, Evidence evidence) {}
