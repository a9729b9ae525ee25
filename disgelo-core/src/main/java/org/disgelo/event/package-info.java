/** Coded events and the evidence they rest on: records only. */
@NullMarked
package org.disgelo.event;

import org.jspecify.annotations.NullMarked;
