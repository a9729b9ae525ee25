package org.disgelo.language;

import java.util.List;
import java.util.Set;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;

/**
 * Settles, where endings tell cases and nouns have no capital, what may be a participle or a person: 'освободили заключенных',
 * but 'заключенных Россией договоров'. It is a participle behind a comma, or before a noun with which it agrees.
 */
final class Substantives {

    private static final int FARTHEST = 7;

    private final ClauseTokens words;

    Substantives(Language language, List<Token> tokens) {
        this.words = new ClauseTokens(language, tokens);
    }

    List<Token> settle() {
        List<Token> tokens = words.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean comma = i > 0 && tokens.get(i - 1).lower().equals(",");
            if (!comma && token.canBe(Pos.VERB, Feature.PARTICIPLE) && token.canBe(Pos.NOUN, Feature.ANIMATE)) {
                Pos pos = goesWithNoun(i) ? Pos.VERB : Pos.NOUN;
                words.reading(i, r -> r.pos() == pos);
            }
        }
        return tokens;
    }

    /** Whether a noun follows that agrees with it, its own phrases between: 'осужденный в Минске польский журналист'. */
    private boolean goesWithNoun(int at) {
        List<Token> tokens = words.tokens();
        boolean governed = false;
        for (int i = at + 1; i < tokens.size() && i - at < FARTHEST; i++) {
            Token token = tokens.get(i);
            if (words.isBoundary(i) || words.isCoordinator(i) || token.is(Pos.VERB)) {
                return false;
            }
            boolean noun = token.is(Pos.NOUN) || token.is(Pos.PROPER);
            if (token.is(Pos.PREPOSITION)) {
                governed = true;
            } else if (governed) {
                governed = !noun;
            } else if ((noun || token.is(Pos.ADJECTIVE)) && agree(tokens.get(at), token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(Token participle, Token noun) {
        for (Reading one : participle.readings()) {
            for (Reading other : noun.readings()) {
                if (one.is(Feature.PARTICIPLE)
                        && share(one, other, Feature.CASES)
                        && share(one, other, Feature.NUMBERS)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean share(Reading one, Reading other, Set<Feature> features) {
        return features.stream().anyMatch(f -> one.is(f) && other.is(f));
    }
}
