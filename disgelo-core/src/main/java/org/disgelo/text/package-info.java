/** The text of an article and places in it. */
@NullMarked
package org.disgelo.text;

import org.jspecify.annotations.NullMarked;
