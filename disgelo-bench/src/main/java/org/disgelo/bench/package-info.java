/** Whole-process benchmarks. */
@NullMarked
package org.disgelo.bench;

import org.jspecify.annotations.NullMarked;
