package org.disgelo.coding;

import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Phrases that name nobody who could be a party. */
record Strangers(Language language, Parse parse, ActorResolver actors) {

    /** 'Condenada por un acuerdo': where the preposition brings reasons too, only a name or somebody's role is who did it. */
    boolean isReason(NounPhrase noun) {
        return language.reasons().contains(noun.preposition())
                && !parse.token(noun.head()).is(Pos.PROPER)
                && !actors.isSomebody(noun);
    }

    /** A phrase that names no party and nothing that belongs to one. */
    boolean isForeign(NounPhrase noun) {
        Token head = parse.token(noun.head());
        // 'Hundreds of thousands marched', 'seventy thousand people protested': that tells nobody's name
        boolean counted = head.is(Pos.NUMBER)
                || language.people().contains(head.lemma())
                || language.partitives().contains(head.lemma())
                || language.partitives().contains(head.lower());
        return !noun.isTime()
                && !noun.isPronoun()
                && !counted
                && actors.parties(noun).isEmpty()
                && actors.owners(noun).isEmpty();
    }

    /** Whether one of these slots is filled by a name of no party: 'urges Asia to help Greece' asks nothing of Greece. */
    boolean fill(List<String> slots, VerbGroup verb, @Nullable NounPhrase object) {
        for (String slot : slots) {
            NounPhrase asked = slot.equals("object") ? object : null;
            for (NounPhrase noun : verb.adjuncts()) {
                String preposition = String.valueOf(noun.preposition());
                boolean fills =
                        slot.equals("indirect") ? language.to().contains(preposition) : slot.equals(preposition);
                asked = asked == null && fills ? noun : asked;
            }
            if (asked != null) {
                return parse.token(asked.head()).is(Pos.PROPER) && isForeign(asked);
            }
        }
        return false;
    }
}
