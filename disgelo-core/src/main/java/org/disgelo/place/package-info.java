/** Names of places, resolved with the article's countries in mind. */
@NullMarked
package org.disgelo.place;

import org.jspecify.annotations.NullMarked;
