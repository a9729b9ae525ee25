/** Mentions of states, organisations, offices and people, resolved at the article's date. */
@NullMarked
package org.disgelo.actor;

import org.jspecify.annotations.NullMarked;
