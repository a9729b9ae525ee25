package org.disgelo.coding;

import java.util.function.Predicate;
import org.disgelo.lexicon.Entry;
import org.disgelo.lexicon.Entry.Mutual;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/**
 * Whether a phrase beside what parties do with one another names by whose help they do it: in 'signed with Chinese mediation'
 * the action without an article makes its owner no party to what is signed.
 */
record Help(Entry entry, Lexicon lexicon, Parse parse) implements Predicate<NounPhrase> {

    @Override
    public boolean test(NounPhrase noun) {
        Token head = parse.token(noun.head());
        Token before = noun.head() == 0 ? head : parse.token(noun.head() - 1);
        return entry.mutual() != Mutual.NEVER
                && before.is(Pos.PREPOSITION)
                && head.is(Feature.SINGULAR)
                && !head.is(Pos.PROPER)
                && lexicon.nouns(head.lemma()).stream().anyMatch(t -> t.words().size() == 1);
    }
}
