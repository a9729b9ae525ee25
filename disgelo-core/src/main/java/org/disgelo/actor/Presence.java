package org.disgelo.actor;

import java.util.List;

/**
 * How somebody stands in an article where a sentence of it is read.
 *
 * @param party who, as last named
 * @param marks what is true of him there: {@code acted-last} and {@code acted-before} (before the sentence), {@code ago} (how many others were
 *     told of since), {@code rank} and {@code share} among all mentions of the article, {@code scene} and {@code street} (of which
 *     state the place and its police are), {@code body} for organisations
 */
public record Presence(Party party, List<String> marks) {}
