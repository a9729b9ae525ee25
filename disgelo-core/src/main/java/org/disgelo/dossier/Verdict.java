package org.disgelo.dossier;

import java.time.LocalDate;
import org.disgelo.event.Evidence;
import org.disgelo.relation.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What an article itself says of how warm the relation is: its words, not the coder's sum.
 *
 * @param direction colder or warmer
 * @param published the day of the article, or null
 * @param evidence the sentence
 */
public record Verdict(Direction direction, @Nullable LocalDate published, Evidence evidence) {}
