package org.disgelo.dossier;

/**
 * A name that a sentence can take up.
 *
 * @param text the bare name
 * @param gender the key of its article in the words of its language; {@code none} for a name that takes none
 */
record Named(String text, String gender) {}
