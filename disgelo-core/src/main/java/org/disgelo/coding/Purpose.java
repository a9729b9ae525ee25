package org.disgelo.coding;

import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;

/**
 * Sets right who acts in an infinitive of purpose: 'Police used tear gas to disperse the crowd' tells what the police did, 'Xi
 * phoned Modi to condemn the raid' what Xi did, while in 'asked the police to disperse the crowd' it is those asked who act.
 */
record Purpose(Language language, Parse parse, ActorResolver actors) {

    /** Gives the infinitive the subject of the verb that it serves, where nobody who is told to act stands between them. */
    void settle(VerbGroup verb) {
        VerbGroup above = verb.governor();
        NounPhrase between = verb.subject();
        if (above == null
                || above.verb() < 0
                || above.subject() == null
                || between == null
                || between == above.subject()
                || verb.bond() != Bond.ACTION
                || !verb.is(Trait.INFINITIVE)
                || verb.is(Trait.PASSIVE)) {
            return;
        }
        String lemma = parse.token(above.verb()).lemma();
        boolean used = language.employing().contains(lemma) && (isThing(between) || isSent(between));
        if (used || !language.bidding().isEmpty() && !language.bidding().contains(lemma) && isReached(between, verb)) {
            verb.serve();
        }
    }

    private boolean isThing(NounPhrase noun) {
        return !noun.isPronoun()
                && !actors.isSomebody(noun)
                && actors.parties(noun).isEmpty();
    }

    /** 'Sent an envoy to Lima to ask': somebody of whom no word says whose he is acts for who sends him. */
    private boolean isSent(NounPhrase noun) {
        return actors.isSomebody(noun)
                && !"CIV".equals(actors.sector(noun))
                && actors.parties(noun).stream().allMatch(Party::fromContext);
    }

    /** 'Phoned Modi to', 'flew to Delhi to': somebody or a place, no plan or order that an infinitive tells. */
    private boolean isReached(NounPhrase noun, VerbGroup verb) {
        boolean reached = noun.preposition() == null || language.to().contains(noun.preposition());
        boolean named = parse.token(noun.head()).is(Pos.PROPER) || actors.isPeople(noun) || actors.isSomebody(noun);
        VerbGroup above = verb.governor();
        return reached
                && (noun.isPronoun() || named && !actors.parties(noun).isEmpty())
                && above != null
                && above.adjuncts().stream()
                        .filter(a -> a.from() >= noun.to() && a.to() <= verb.from())
                        .allMatch(this::isPlace);
    }

    /** 'Met Modi in Lima to'; in 'thanked them for their plan to' it is the plan that the infinitive tells. */
    private boolean isPlace(NounPhrase noun) {
        String preposition = String.valueOf(noun.preposition());
        return language.locative().contains(preposition)
                || language.to().contains(preposition)
                || language.origins().contains(preposition);
    }
}
