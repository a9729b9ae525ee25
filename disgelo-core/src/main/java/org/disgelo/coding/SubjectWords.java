package org.disgelo.coding;

import java.util.List;
import java.util.stream.Stream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.lexicon.WordSet;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** What the noun of who acts is called: an entry may ask for 'troops' or 'protesters'. */
record SubjectWords(Parse parse, ActorResolver actors, VerbGroup verb) {

    /**
     * Whether the noun, or what it is of, is one of these words; of a pronoun who speaks may tell ('the army said it would'), or
     * who acted last ('The protesters stayed. They blocked the road').
     */
    boolean names(WordSet words, NounPhrase noun) {
        List<Token> called = actors.called(noun);
        return isCalled(words, noun)
                || noun.isPronoun() && isCalled(words, speaker())
                || words.in(called, 0, called.size());
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
