package org.disgelo.language;

import java.util.List;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where a word is to be read.
 *
 * @param path how the words before it are read
 * @param token the word
 * @param before the word before it that counts, adverbs passed over
 * @param tokens the sentence
 * @param at place of the word there
 * @param start whether a capital says nothing there
 */
record ReadingPlace(ReadingPath path, Token token, @Nullable Token before, List<Token> tokens, int at, boolean start) {

    /** The word so many places behind, or null. */
    @Nullable
    Token after(int places) {
        return at + places < tokens.size() ? tokens.get(at + places) : null;
    }
}
