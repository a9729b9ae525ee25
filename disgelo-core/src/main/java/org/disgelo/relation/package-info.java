/**
 * The relation of a dyad over time, and of a state to the camps: temperature in two channels, phases, turning points,
 * alignment. {@link org.disgelo.relation.RelationModel} is the place to start; its figures are in
 * {@code lexicon/ontology}.
 */
@NullMarked
package org.disgelo.relation;

import org.jspecify.annotations.NullMarked;
