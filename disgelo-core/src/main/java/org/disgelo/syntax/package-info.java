/** A shallow parse: noun phrases, verb groups and the clauses they form. */
@NullMarked
package org.disgelo.syntax;

import org.jspecify.annotations.NullMarked;
