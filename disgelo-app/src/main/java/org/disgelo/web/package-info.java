/** The analyst's desk: the API, its pages and the server that brings them. */
@NullMarked
package org.disgelo.web;

import org.jspecify.annotations.NullMarked;
