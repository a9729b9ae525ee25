package org.disgelo.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What sums up the clause before it: in 'Moscow moved its missiles, a decision that NATO called reckless' the decision is of
 * who acted in that clause.
 */
record Summary(Language language, Parse parse, ActorResolver actors, VerbGroup verb) {

    /** Types of what is said of another's act. */
    private static final Set<EventType> OF_ACTS = EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

    /** Who acted in the clause that the object of the verb sums up; empty if it sums up none. */
    List<Party> doers(EventType type, @Nullable NounPhrase object, List<Party> acting) {
        if (!OF_ACTS.contains(type) || object == null || !verb.is(Trait.RELATIVE) || !sumsUp(object)) {
            return List.of();
        }
        VerbGroup main = before(object);
        List<Party> parties = main == null ? List.of() : parties(main.subject());
        parties = main == null || !parties.isEmpty() ? parties : parties(main.heir());
        boolean own = parties.stream()
                .anyMatch(p -> acting.stream().anyMatch(a -> a.code().equals(p.code())));
        return own ? List.of() : parties;
    }

    private List<Party> parties(@Nullable NounPhrase noun) {
        return noun == null ? List.of() : actors.parties(noun);
    }

    /** Whether a bare noun stands behind a comma: nothing says of whom it is. */
    private boolean sumsUp(NounPhrase noun) {
        int at = parse.chunks().indexOf(noun);
        Token first = parse.token(noun.from());
        boolean indefinite = first.is(Pos.NOUN)
                || first.is(Pos.DETERMINER) && !language.definites().contains(first.lower());
        return at > 0
                && parse.chunks().get(at - 1) instanceof Link link
                && link.kind() == Link.Kind.COMMA
                && indefinite
                && !parse.token(noun.head()).is(Pos.PROPER)
                && noun.of().isEmpty()
                && actors.owners(noun).isEmpty();
    }

    /** The last finite verb before the noun that is no relative clause's. */
    private @Nullable VerbGroup before(NounPhrase noun) {
        List<Chunk> chunks = parse.chunks();
        for (int i = chunks.indexOf(noun) - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof VerbGroup earlier && earlier.is(Trait.FINITE) && !earlier.is(Trait.RELATIVE)) {
                return earlier;
            }
        }
        return null;
    }
}
