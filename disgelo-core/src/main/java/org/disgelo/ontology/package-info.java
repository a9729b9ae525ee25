/** The PLOVER words: event types, and what each is worth. */
@NullMarked
package org.disgelo.ontology;

import org.jspecify.annotations.NullMarked;
