package org.disgelo.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disgelo.event.Actor;
import org.disgelo.language.Language;
import org.disgelo.lexicon.LearnedRows;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.text.Feature;
import org.disgelo.text.Token;

/**
 * Whom 'its neighbour' means: of the states of the article that border on the one whose neighbour it is ({@code
 * gazetteer/neighbours.tsv}) its partner, or else the one told of last.
 */
record Neighbours(Language language, Parse parse, Possessives possessives, Discourse discourse) {

    private static final String FILE = "gazetteer/neighbours.tsv";

    /** The neighbours of each state; loaded with the first article that speaks of one. */
    private static final class Borders {
        private static final Map<String, Set<String>> OF = load();

        private static Map<String, Set<String>> load() {
            Map<String, Set<String>> borders = new HashMap<>();
            LearnedRows.read(
                    "lexicon/" + FILE,
                    LexiconSource.find(FILE),
                    (place, fields) -> borders.put(fields[0], Set.of(fields[1].split(" "))));
            return borders;
        }
    }

    List<Party> parties(NounPhrase noun) {
        Token head = parse.token(noun.head());
        boolean one = language.neighbours().contains(head.lemma().toLowerCase(Locale.ROOT))
                && (head.is(Feature.SINGULAR) || head.readings().stream().noneMatch(r -> r.is(Feature.PLURAL)));
        List<Party> whose = one ? whose(noun) : List.of();
        if (whose.size() != 1) {
            return List.of();
        }
        String state = whose.getFirst().code();
        Set<String> beside = Borders.OF.getOrDefault(state, Set.of());
        String partner = discourse.pairs().partner(Set.of(state));
        String meant = partner != null && beside.contains(partner) ? partner : discourse.latest(beside);
        return meant == null
                ? List.of()
                : List.of(new Party(new Actor(meant, null, null, null, head.start(), head.end()), true));
    }

    /** By the possessive before it; or, of 'the neighbour', by who does something to it, or acted last. */
    private List<Party> whose(NounPhrase noun) {
        if (possessives.possessor(noun) != null) {
            return possessives.parties(noun);
        }
        if (noun.from() == noun.head()
                || !language.definites().contains(parse.token(noun.from()).lower())) {
            return List.of();
        }
        NounPhrase doer = parse.doer(noun);
        return doer == null ? discourse.subject() : possessives.actors().parties(doer);
    }
}
