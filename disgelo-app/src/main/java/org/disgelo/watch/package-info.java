/** Feeds that are watched: asked politely, their articles handed on as they come. */
@NullMarked
package org.disgelo.watch;

import org.jspecify.annotations.NullMarked;
