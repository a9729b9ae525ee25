package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private static List<Participant> last(String text) {
        return Participant.of(new EventCoder("en")
                .code(Article.of("a", "en", LocalDate.of(2021, 6, 15), text))
                .readings()
                .getLast());
    }

    @Test
    void namesAndDemonymsAreParticipants() {
        assertThat(last("Danish soldiers left Mali."))
                .extracting(p -> p.parties().keySet() + " " + p.naming())
                .containsExactly("[DNK] DEMONYM", "[MLI] NAME");
    }

    @Test
    void nameThatMayMeanTwoStatesIsOneParticipant() {
        assertThat(last("Brussels sent an envoy."))
                .first()
                .satisfies(p -> assertThat(p.parties().keySet()).containsExactlyInAnyOrder("BEL", "EU"));
    }

    @Test
    void phraseThatMeansWhoWasNamedBeforeIsOneByContext() {
        assertThat(last("Denmark recalled its envoy. The government gave no reason."))
                .extracting(p -> p.parties().keySet() + " " + p.naming())
                .containsExactly("[DNK] CONTEXT");
    }

    @Test
    void whoIsNamedIsOfTheSectorThatTheWholePhraseTells() {
        assertThat(last("Danish police searched a ship."))
                .singleElement()
                .satisfies(p -> assertThat(p.parties().values())
                        .singleElement()
                        .satisfies(party -> assertThat(party.actor().sector()).isNotNull()));
    }
}
