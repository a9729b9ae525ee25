package org.disgelo.coding;

import org.disgelo.actor.ActorResolver;
import org.disgelo.language.Language;
import org.disgelo.lexicon.WordSet;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.jspecify.annotations.Nullable;

/** Whether the object of a verb is what an entry asks for. */
record ObjectWords(Language language, Parse parse, ActorResolver actors, VerbGroup verb) {

    /** Whether an object pronoun may mean what the entry asks for: 'The treaty is ready. Kiev signed it.' */
    boolean isMeant(WordSet words, @Nullable NounPhrase object) {
        boolean patient = object != null && object == verb.subject() && object.isPronoun();
        return (patient || object == null && verb.is(Trait.OBJECT_PRONOUN))
                && (words.in(parse.tokens(), 0, verb.verb())
                        || words.in(
                                actors.setting().before(),
                                0,
                                actors.setting().before().size()));
    }

    /** Whether the object, or what it is made of ('the text of the agreement'), is one of these words. */
    boolean isAbout(WordSet words, @Nullable NounPhrase object) {
        if (object == null) {
            return false;
        }
        NounPhrase noun = object;
        while (noun != null) {
            for (NounPhrase one : noun.all()) {
                NounPhrase called = parse.token(one.head()).is(Pos.PROPER) ? one.apposition() : null;
                if (words.in(parse.tokens(), one.from(), one.to())
                        || behindOf(words, one)
                        || isPeople(words, one)
                        // 'killed Mohaisen, head of the guard': of somebody unknown his office tells what he is
                        || called != null
                                && actors.isSomebody(called)
                                && words.in(parse.tokens(), called.from(), called.to())) {
                    return true;
                }
            }
            // the antecedent of a participle may be the noun further out: 'an accord on centres signed in Minsk'
            noun = verb.is(Trait.REDUCED) || verb.is(Trait.RELATIVE) ? noun.host() : null;
        }
        return false;
    }

    /**
     * 'Выслали двадцать гаитян', 'освободили кубинского хирурга': a nationality, or a being of one, is people where they are asked
     * for; so is somebody by name whom the article has told of ('Le Chili a libéré Ayma').
     */
    private boolean isPeople(WordSet words, NounPhrase noun) {
        return language.people().stream().anyMatch(words::begins)
                && (actors.isPeople(noun)
                        || actors.isNamed(noun)
                        || isFullName(noun)
                        || parse.token(noun.head()).is(Feature.ANIMATE)
                                && !actors.owners(noun).isEmpty());
    }

    /** 'Clotilde Moreau was released': a name of two words that is no place is somebody's. */
    private boolean isFullName(NounPhrase noun) {
        return noun.to() - noun.from() > 1
                && isName(noun.head())
                && isName(noun.from())
                && isName(noun.to() - 1)
                && !actors.isCity(noun);
    }

    private boolean isName(int at) {
        return parse.token(at).is(Pos.PROPER) && parse.token(at).capitalised();
    }

    private boolean behindOf(WordSet words, NounPhrase noun) {
        for (NounPhrase of : noun.of()) {
            boolean counted =
                    language.partitives().contains(parse.token(noun.head()).lemma());
            boolean people = counted && isPeople(words, of);
            if (people || words.in(parse.tokens(), of.from(), of.to()) || counted && behindOf(words, of)) {
                return true;
            }
        }
        return false;
    }
}
