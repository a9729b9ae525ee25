/** The command line: one class a command. */
@NullMarked
package org.disgelo.cli;

import org.jspecify.annotations.NullMarked;
