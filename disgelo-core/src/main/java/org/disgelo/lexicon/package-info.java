/** The lexicon's entries and gazetteers, loaded and validated. */
@NullMarked
package org.disgelo.lexicon;

import org.jspecify.annotations.NullMarked;
