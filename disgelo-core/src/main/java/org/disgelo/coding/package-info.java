/** A sentence in its article becomes events with evidence, and the reasons why. */
@NullMarked
package org.disgelo.coding;

import org.jspecify.annotations.NullMarked;
