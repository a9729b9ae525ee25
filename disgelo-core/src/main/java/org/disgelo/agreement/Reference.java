package org.disgelo.agreement;

import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Another agreement, meeting or process to which an agreement is tied, as told.
 *
 * @param name what the text calls it
 * @param date its date, or null
 * @param evidence the words it was read from
 */
public record Reference(String name, @Nullable PartialDate date, Evidence evidence) {}
