/** Agreements: events and sentences joined into one record with transitions and commitments. */
@NullMarked
package org.disgelo.agreement;

import org.jspecify.annotations.NullMarked;
