package org.disgelo.actor;

import java.util.List;
import org.disgelo.actor.Name.Kind;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Token;

/** What the names before the hyphen of a compound tell of its last part: 'China-Besuch', 'US-Angriff'. */
final class FirstParts {

    private final Language language;
    private final List<Token> tokens;

    FirstParts(Language language, List<Token> tokens) {
        this.language = language;
        this.tokens = tokens;
    }

    /** Whether a mention is the first part of the compound whose last is the head. */
    boolean isBound(Mention mention, NounPhrase noun) {
        return mention.to() < noun.head()
                && tokens.get(mention.to()).lower().equals("-")
                && tokens.get(mention.to()).joined();
    }

    /**
     * The name of a state before the hyphen tells whom the action is aimed at, an acronym whose it is: 'US-Angriff'; so does one
     * between whose it is and what it is: 'Modi's Nepal trip', 'her Lima visit'.
     */
    boolean isTopic(Mention mention, NounPhrase noun) {
        boolean owned = noun.owner() != null
                || language.possessives().contains(tokens.get(noun.from()).lower());
        boolean between = language.headLast() && owned && mention.to() == noun.head() && !mention.isDemonym();
        return between && (mention.is(Kind.STATE) || mention.is(Kind.CAPITAL) || mention.is(Kind.REGION))
                || isBeforeHyphen(mention, noun);
    }

    private boolean isBeforeHyphen(Mention mention, NounPhrase noun) {
        return language.compounds()
                && isBound(mention, noun)
                && mention.is(Kind.STATE)
                && !mention.isDemonym()
                && tokens.get(mention.from()).form().chars().anyMatch(Character::isLowerCase);
    }
}
