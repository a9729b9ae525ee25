/** Where dossiers are drawn up from a store. */
@NullMarked
package org.disgelo.desk;

import org.jspecify.annotations.NullMarked;
