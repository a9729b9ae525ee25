package org.disgelo.actor;

import org.disgelo.event.Actor;

/**
 * An actor as a phrase names it.
 *
 * @param actor who
 * @param fromContext whether only what the article said before tells who it is
 */
public record Party(Actor actor, boolean fromContext) {

    public String code() {
        return actor.code();
    }

    Party asContext(int start, int end) {
        return new Party(new Actor(actor.code(), actor.sector(), actor.group(), actor.name(), start, end), true);
    }
}
