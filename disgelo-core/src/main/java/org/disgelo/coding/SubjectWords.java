package org.disgelo.coding;

import java.util.stream.Stream;
import org.disgelo.lexicon.WordSet;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/** What the noun of who acts is called: an entry may ask for 'troops' or 'protesters'. */
record SubjectWords(Parse parse, VerbGroup verb) {

    /** Whether the noun, or what it is of, is one of these words; of a pronoun who speaks may tell: 'the army said it would'. */
    boolean names(WordSet words, NounPhrase noun) {
        return isCalled(words, noun) || noun.isPronoun() && isCalled(words, speaker());
    }

    private boolean isCalled(WordSet words, @Nullable NounPhrase noun) {
        return noun != null
                && Stream.concat(noun.all().stream(), noun.of().stream())
                        .anyMatch(n -> words.in(parse.tokens(), n.from(), n.to()));
    }

    private @Nullable NounPhrase speaker() {
        VerbGroup above = verb.main().governor();
        return above == null ? null : above.subject();
    }
}
