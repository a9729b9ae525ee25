package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose the actions of a list are, of which the list tells only once: 'the reaction of Canada, which includes a freeze of
 * accounts and the recall of its envoy', 'a series of moves, among them Kenya's second thoughts and the opening of talks'.
 */
final class Enumeration {

    private final Language language;
    private final Parse parse;
    private final ActorResolver actors;

    Enumeration(Language language, Parse parse, ActorResolver actors) {
        this.language = language;
        this.parse = parse;
        this.actors = actors;
    }

    /** Who acts in an action that is an item of a list; empty where it is none or the list does not tell. */
    List<Party> acting(NounPhrase noun) {
        NounPhrase item = item(noun);
        VerbGroup made = madeOf(item);
        if (made != null && made.subject() != null) {
            return named(made.subject());
        }
        int opener = opener();
        List<NounPhrase> items = opener < 0 || item.from() < opener ? List.of() : items(opener);
        return items.size() > 1 && items.getFirst() != item && items.contains(item)
                ? named(items.getFirst())
                : List.of();
    }

    /** Upon whom the other items of such a list act, those who act left out. */
    List<Party> receiving(NounPhrase noun, List<Party> acting) {
        VerbGroup made = madeOf(item(noun));
        List<Party> receiving = new ArrayList<>();
        if (made != null) {
            for (List<NounPhrase> side : List.of(made.objects(), made.adjuncts())) {
                for (NounPhrase other : side) {
                    receiving.addAll(Party.without(actors.owners(other), acting));
                }
            }
        }
        return receiving;
    }

    private List<Party> named(NounPhrase noun) {
        List<Party> parties = actors.parties(noun);
        return parties.isEmpty() ? actors.owners(noun) : parties;
    }

    /** The verb that says of what an action is made, where the phrase is one of its items. */
    private @Nullable VerbGroup madeOf(NounPhrase item) {
        NounPhrase first = item.leader() == null ? item : item.leader();
        for (VerbGroup verb : parse.verbs()) {
            boolean holds = verb.objects().contains(first) || verb.adjuncts().contains(first);
            if (holds
                    && verb.verb() >= 0
                    && language.consisting().contains(parse.token(verb.verb()).lemma())) {
                return verb;
            }
        }
        return null;
    }

    /** The outermost phrase of the run of phrases that the noun stands in: 'the revival, after years, OF TALKS'. */
    private NounPhrase item(NounPhrase noun) {
        NounPhrase at = noun;
        int index = parse.chunks().indexOf(noun);
        while (index > 0
                && at.preposition() != null
                && parse.chunks().get(index - 1) instanceof NounPhrase before
                && !before.isTime()) {
            at = before;
            index--;
        }
        return at;
    }

    /** Index after the words that open a list of examples, -1 if there are none. */
    private int opener() {
        List<Token> tokens = parse.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            var match = language.examples().at(tokens, i);
            if (match != null) {
                return match.to();
            }
        }
        return -1;
    }

    /** The first phrases of the items behind the opener: each stands behind it, a comma or a coordinator. */
    private List<NounPhrase> items(int opener) {
        List<NounPhrase> items = new ArrayList<>();
        boolean opens = true;
        for (Chunk chunk : parse.chunks()) {
            if (chunk.from() < opener) {
                continue;
            }
            switch (chunk) {
                case NounPhrase noun -> {
                    if (opens && !noun.isTime()) {
                        items.add(noun);
                    }
                    opens = false;
                }
                case Link link -> opens = link.kind() == Link.Kind.COMMA || link.kind() == Link.Kind.COORDINATOR;
                case VerbGroup verb -> opens = false;
            }
        }
        return items;
    }
}
