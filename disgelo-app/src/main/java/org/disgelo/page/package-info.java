/** Dossiers and agreements as JSON, Markdown and one self-contained HTML page. */
@NullMarked
package org.disgelo.page;

import org.jspecify.annotations.NullMarked;
