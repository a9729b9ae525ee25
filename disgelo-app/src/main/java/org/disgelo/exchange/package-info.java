/** Event data in the layouts of other systems: what they have coded comes in, what we have coded goes out. */
@NullMarked
package org.disgelo.exchange;

import org.jspecify.annotations.NullMarked;
