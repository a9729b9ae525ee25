/** What learns the data of the core's package of the same name from treebanks. */
@org.jspecify.annotations.NullMarked
package org.disgelo.language;
