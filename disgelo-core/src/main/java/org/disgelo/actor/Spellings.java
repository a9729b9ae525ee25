package org.disgelo.actor;

import java.util.List;
import org.disgelo.actor.Name.Kind;
import org.disgelo.language.LanguageReader;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** Puts names among the known ones in the spellings of a language. */
record Spellings(LanguageReader reader, NameTrie trie) {

    /** Adds a name in all the forms that the language gives it. */
    void add(String written, Name name) {
        List<Token> tokens = reader.tokens(written.trim());
        if (!tokens.isEmpty()) {
            trie.add(tokens, name);
            int declined = declined(tokens);
            if (declined > 0) {
                trie.add(tokens, name, declined);
            }
            String suffix = reader.language().genitiveSuffix();
            if (!suffix.isEmpty()
                    && name.kind() != Kind.DEMONYM
                    && name.kind() != Kind.LOCAL
                    && "sxz\u00DF'".indexOf(written.charAt(written.length() - 1)) < 0) {
                trie.add(reader.tokens(written.trim() + suffix), name);
            }
        }
    }

    /** How many words of a name of several are declined: the adjectives and the noun that open it, what is told of it is not. */
    private int declined(List<Token> tokens) {
        if (tokens.size() < 2
                || !reader.language().isCaseMarked()
                || !reader.language().genitiveSuffix().isEmpty()) {
            return 0;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).canBe(Pos.NOUN, Feature.NOMINATIVE)) {
                return i + 1;
            }
            if (!tokens.get(i).canBe(Pos.ADJECTIVE, Feature.NOMINATIVE)) {
                return 0;
            }
        }
        return 0;
    }
}
