/** What a sentence means, as numbers: its words in English, in pieces, read by a pretrained encoder. */
@NullMarked
package org.disgelo.meaning;

import org.jspecify.annotations.NullMarked;
