/** The dossier of a dyad and its prose. */
@NullMarked
package org.disgelo.dossier;

import org.jspecify.annotations.NullMarked;
