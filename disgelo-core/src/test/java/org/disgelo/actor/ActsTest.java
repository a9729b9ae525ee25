package org.disgelo.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disgelo.event.Actor;
import org.junit.jupiter.api.Test;

/** What an article has told of two so far. */
class ActsTest {

    private final Acts acts = new Acts();

    ActsTest() {
        acts.add("ACCUSE", List.of(party("POL")), List.of(party("BLR")));
    }

    @Test
    void whoActsOnTheSameAgainGoesOn() {
        assertThat(acts.ties("ACCUSE", "POL", "BLR")).containsExactly("dealt", "again", "doer", "target");
    }

    @Test
    void whoStrikesBackHasSuffered() {
        assertThat(acts.ties("ACCUSE", "BLR", "POL")).containsExactly("dealt", "back", "suffered");
    }

    @Test
    void inAnotherKindOfActionTheyHaveDealt() {
        assertThat(acts.ties("REQUEST", "POL", "BLR")).containsExactly("dealt");
        assertThat(acts.ties("REQUEST", "POL", "POL")).containsExactly("same");
    }

    private static Party party(String code) {
        return new Party(new Actor(code, null, null, null, 0, 0), false);
    }
}
