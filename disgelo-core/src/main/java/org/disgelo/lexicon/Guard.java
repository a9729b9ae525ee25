package org.disgelo.lexicon;

/**
 * What rules an entry out. Topics (football, the stock exchange) colour a whole sentence; a single word may be asked of the clause only:
 * in 'arrived in Chad after the soldiers had left' the soldiers say nothing of who arrived.
 *
 * @param topics the words of the classes that the entry names
 * @param words the words that it writes itself
 */
public record Guard(WordSet topics, WordSet words) {}
