package org.disgelo.syntax;

import java.util.EnumSet;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.language.Phrases;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/**
 * Words that stand before each of two phrases that they join: 'sia l'Egitto che la Giordania', 'not only Egypt but also Jordan',
 * 'как Египет, так и Иордания'. What opens the first is passed over, what opens the second joins it like 'and'.
 */
final class Correlatives {

    /** What a phrase may open with. */
    private static final Set<Pos> NOMINAL =
            EnumSet.of(Pos.NOUN, Pos.PROPER, Pos.DETERMINER, Pos.ADJECTIVE, Pos.PREPOSITION, Pos.NUMBER, Pos.PRONOUN);

    /** How many words may stand between the two. */
    private static final int FAR = 14;

    private final Language language;
    private final Scan scan;
    private String opener = "";
    private int joiner = -1;
    private int behind = -1;

    Correlatives(Language language, Scan scan) {
        this.language = language;
        this.scan = scan;
    }

    /** Links what stands there if it is one of two that belong together; returns the index behind it, or -1. */
    int link(int at) {
        if (at == joiner) {
            // the word of the opener: 'but' of 'not only … but also' sets nothing against anything
            scan.link(at, behind, Link.Kind.COORDINATOR, opener);
            return behind;
        }
        Phrases.Match pair = at > joiner ? language.correlatives().at(scan.tokens, at) : null;
        if (pair == null || !opensNoun(pair.to()) || !findJoiner(pair)) {
            return -1;
        }
        opener = scan.token(at).lower();
        scan.link(at, pair.to(), Link.Kind.ADVERB);
        return pair.to();
    }

    private boolean findJoiner(Phrases.Match pair) {
        String[] joiners = pair.meaning().split("\\|");
        for (int i = pair.to() + 1; i < Math.min(scan.size(), pair.to() + FAR) && !ends(i); i++) {
            for (String words : joiners) {
                int end = end(words.split(" "), i);
                if (end > 0 && opensNoun(end)) {
                    joiner = i;
                    behind = end;
                    return true;
                }
            }
        }
        return false;
    }

    private int end(String[] words, int at) {
        if (at + words.length > scan.size()) {
            return -1;
        }
        for (int i = 0; i < words.length; i++) {
            if (!scan.token(at + i).lower().equals(words[i])) {
                return -1;
            }
        }
        return at + words.length;
    }

    /** 'Tanto es así que': a verb or a mark between them tells that they do not belong together. */
    private boolean ends(int at) {
        Token token = scan.token(at);
        boolean verb = token.is(Pos.VERB) && token.is(Feature.FINITE) && scan.mark(at) == null && !isJoinerForm(at);
        return verb || ".;:!?".contains(token.lower());
    }

    /** 'Sia' is a verb as well. */
    private boolean isJoinerForm(int at) {
        return language.correlatives().at(scan.tokens, at) != null;
    }

    private boolean opensNoun(int at) {
        return at < scan.size()
                && (scan.mark(at) != null || NOMINAL.contains(scan.token(at).pos()));
    }
}
