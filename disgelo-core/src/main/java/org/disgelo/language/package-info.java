/** Sentences, tokens and dictionary readings of one language; a language is data, never a class. */
@NullMarked
package org.disgelo.language;

import org.jspecify.annotations.NullMarked;
