package org.disgelo.actor;

import java.util.List;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Names that no gazetteer has, which the article itself explains: 'Ri Yong Ho, North Korea's foreign minister'. */
final class LearnedNames {

    private final List<Token> tokens;
    private final Roles roles;
    private final List<Mention> mentions;
    private final Discourse discourse;

    LearnedNames(List<Token> tokens, Roles roles, List<Mention> mentions, Discourse discourse) {
        this.tokens = tokens;
        this.roles = roles;
        this.mentions = mentions;
        this.discourse = discourse;
    }

    /** The proper names in a phrase whose state is known: they name the same party from now on. */
    void learn(NounPhrase noun, Party party) {
        for (NounPhrase one : noun.apposition() == null ? List.of(noun) : List.of(noun, noun.apposition())) {
            for (int i = one.from(); i < one.to(); i++) {
                Token token = tokens.get(i);
                // 'la ministra de Exteriores austriaca': an office is nobody's name
                boolean name = token.is(Pos.PROPER) && token.form().length() > 1 && roles.at(tokens, i) == null;
                if (name && !isMentioned(i) && i != one.from()) {
                    discourse.learn(token.form(), party);
                }
            }
        }
    }

    /** The party that a name in the phrase has been learned to stand for; null if none has. */
    @Nullable
    Party party(NounPhrase noun) {
        for (int i = noun.to() - 1; i >= noun.from(); i--) {
            Token token = tokens.get(i);
            if (token.is(Pos.PROPER) && !isMentioned(i)) {
                Party party = discourse.known(token.form());
                if (party != null) {
                    return party.asContext(
                            tokens.get(noun.from()).start(),
                            tokens.get(noun.to() - 1).end());
                }
            }
        }
        return null;
    }

    /** Whether the head of a phrase is a name that has been learned. */
    boolean isName(NounPhrase noun) {
        Token head = tokens.get(noun.head());
        return head.is(Pos.PROPER) && !isMentioned(noun.head()) && discourse.known(head.form()) != null;
    }

    private boolean isMentioned(int token) {
        return mentions.stream().anyMatch(m -> m.from() <= token && token < m.to());
    }
}
