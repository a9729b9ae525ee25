/** Coded events against gold: precision, recall and F1, as the scorers beside the gold count them. */
@NullMarked
package org.disgelo.evaluation;

import org.jspecify.annotations.NullMarked;
