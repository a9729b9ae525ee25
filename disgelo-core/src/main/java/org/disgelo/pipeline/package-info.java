/** The one composition of the library that every edge calls. */
@NullMarked
package org.disgelo.pipeline;

import org.jspecify.annotations.NullMarked;
