package org.disgelo.coding;

import org.disgelo.actor.ActorResolver;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;

/**
 * Sets right who acts in an infinitive of purpose: 'Police used tear gas to disperse the crowd' tells what the police did, while
 * in 'asked the police to disperse the crowd' it is those asked who act.
 */
record Purpose(Language language, Parse parse, ActorResolver actors) {

    /** Gives the infinitive the subject of the verb that it serves, where only a thing stands between them. */
    void settle(VerbGroup verb) {
        VerbGroup above = verb.governor();
        NounPhrase between = verb.subject();
        if (above != null
                && above.verb() >= 0
                && above.subject() != null
                && between != null
                && between != above.subject()
                && verb.bond() == Bond.ACTION
                && verb.is(Trait.INFINITIVE)
                && language.employing().contains(parse.token(above.verb()).lemma())
                && isThing(between)) {
            verb.serve();
        }
    }

    private boolean isThing(NounPhrase noun) {
        return !noun.isPronoun()
                && !actors.isSomebody(noun)
                && actors.parties(noun).isEmpty();
    }
}
