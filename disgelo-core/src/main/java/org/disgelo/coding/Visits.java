package org.disgelo.coding;

import org.disgelo.actor.ActorResolver;
import org.disgelo.lexicon.Entry;
import org.disgelo.lexicon.Entry.Mutual;
import org.disgelo.lexicon.WordSet;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.VerbGroup;

/** Journeys of leaders: 'Xi arrived in Paris' is a visit, be his office told or not. */
record Visits(ActorResolver actors, VerbGroup verb) {

    /** Whether an entry tells of a journey of those who hold one of these offices, and the subject is the name of one. */
    boolean tells(Entry entry, WordSet offices) {
        return entry.type() == EventType.CONSULT
                && entry.mutual() == Mutual.NEVER
                && verb.subject() != null
                && actors.isLeader(verb.subject(), offices);
    }
}
