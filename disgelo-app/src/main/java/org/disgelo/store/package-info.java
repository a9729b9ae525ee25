/** The archive of articles and events in one file, and the JSON form of an event. */
@NullMarked
package org.disgelo.store;

import org.jspecify.annotations.NullMarked;
