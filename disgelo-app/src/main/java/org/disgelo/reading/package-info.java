/** From files to articles: txt, html and JSON lines, one article at a time, with every fault named by file and line. */
@NullMarked
package org.disgelo.reading;

import org.jspecify.annotations.NullMarked;
