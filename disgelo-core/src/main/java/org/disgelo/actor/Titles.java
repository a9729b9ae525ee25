package org.disgelo.actor;

import java.util.List;
import java.util.Set;
import org.disgelo.actor.Name.Kind;
import org.disgelo.actor.Roles.Role;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The office before the name of a person where the name is the head of the phrase: 'Foreign Minister Jane Roe', 'police chief
 * Roe'. 'Acme spokesman John Doe' speaks for no state.
 */
final class Titles {

    private static final Set<String> PUBLIC = Set.of("GOV", "DIP", "PRES", "LEG", "MIL", "OPP");

    private final Language language;
    private final List<Token> tokens;
    private final Roles roles;
    private final PhraseNames names;

    Titles(Language language, List<Token> tokens, Roles roles, PhraseNames names) {
        this.language = language;
        this.tokens = tokens;
        this.roles = roles;
        this.names = names;
    }

    /** The public office of whom the phrase names by a name that no gazetteer has; null if it tells none, or one of no state. */
    @Nullable
    Role of(NounPhrase noun) {
        if (!language.headLast() || !tokens.get(noun.head()).is(Pos.PROPER)) {
            return null;
        }
        int title = noun.head();
        while (title >= noun.from() && isName(noun, title)) {
            title--;
        }
        Role role = title < noun.from() || title == noun.head() ? null : roles.at(tokens, title, noun.from());
        boolean office = role != null && !role.collective() && PUBLIC.contains(role.sector());
        // 'General Douglas MacArthur' is not the Douglas whom the gazetteer has
        boolean known = names.of(noun).stream().anyMatch(m -> m.is(Kind.PERSON) || m.is(Kind.FAMILY));
        return office && !known && !isOfOther(noun, title) ? role : null;
    }

    /** Whether a name that no gazetteer has stands before the office: 'Acme spokesman John Doe'. */
    private boolean isOfOther(NounPhrase noun, int title) {
        for (int i = noun.from(); i < title; i++) {
            int at = i;
            Token token = tokens.get(i);
            boolean name = Character.isUpperCase(token.form().codePointAt(0))
                    && (token.is(Pos.PROPER) || token.is(Pos.NOUN))
                    && roles.at(tokens, i, noun.from()) == null;
            if (name && names.of(noun).stream().noneMatch(m -> m.from() <= at && at < m.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(NounPhrase noun, int at) {
        Token token = tokens.get(at);
        return token.is(Pos.PROPER) && roles.at(tokens, at, noun.from()) == null;
    }
}
