/** The pipeline on a cluster: articles of any Hadoop path to a store of Parquet. */
@NullMarked
package org.disgelo.spark;

import org.jspecify.annotations.NullMarked;
