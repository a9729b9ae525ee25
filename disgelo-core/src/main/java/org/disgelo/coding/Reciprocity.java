package org.disgelo.coding;

import java.util.List;
import java.util.stream.Collectors;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Token;

/** 'Pyongyang and Seoul threatened each other', 'wiesen gegenseitig Diplomaten aus': what two do to each other, whatever it is. */
record Reciprocity(Language language, Parse parse, VerbGroup verb) {

    /** Whether the words of the clause say so of those who act, and name nobody else to whom it is done. */
    boolean isTold(List<Party> acting, List<Party> receiving) {
        boolean others = receiving.stream().anyMatch(p -> !p.fromContext())
                && !Party.without(receiving, acting).isEmpty();
        return Party.camps(acting) > 1 && !others && isSaid();
    }

    private boolean isSaid() {
        int from = verb.subject() == null
                ? verb.start()
                : Math.min(verb.start(), verb.subject().to());
        int to = parse.verbs().stream()
                .mapToInt(VerbGroup::from)
                .filter(next -> next >= verb.end())
                .min()
                .orElse(parse.tokens().size());
        String clause = parse.tokens().subList(from, Math.max(from, to)).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" ", " ", " "));
        return language.reciprocals().stream().anyMatch(r -> clause.contains(" " + spaced(r) + " "));
    }

    /** As the words of a sentence are parted: "l'un" are two. */
    private static String spaced(String words) {
        return words.replace("'", "' ");
    }
}
