package org.disgelo.coding;

import java.util.List;
import org.disgelo.actor.Party;

/**
 * Who was found for an entry at its words.
 *
 * @param acting who acts
 * @param receiving who is acted upon
 * @param stranger whether the words name an actor that is no party: a quake, a pig, a company's plan
 * @param owned whether the actor is known only as the owner of what acts
 * @param loyal whether those who act demonstrate for the power that others protest against
 * @param open whether the article may tell the side that the sentence leaves out: its object is missing, or is an action or
 *     a thing that parties exchange
 * @param reciprocal whether the words say that those who act do it to each other
 */
record Cast(
        List<Party> acting,
        List<Party> receiving,
        boolean stranger,
        boolean owned,
        boolean loyal,
        boolean open,
        boolean reciprocal) {}
