package org.disgelo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.event.Event;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

/** What a headline announces and the text tells again is one event. */
class HeadlineTest {

    private static final String LEAD = "El Gobierno de Noruega expulsó ayer al embajador de Kenia.";

    @Test
    void anActionThatTheTextTellsAgainIsToldThere() {
        List<Event> events = events("Noruega expulsa al embajador de Kenia\n\n" + LEAD);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().evidence().text()).contains("ayer");
    }

    @Test
    void anActionThatOnlyTheHeadlineTellsStays() {
        List<Event> events = events("Chad condena a Kenia\n\n" + LEAD);
        assertThat(events).hasSize(2);
    }

    @Test
    void aFirstLineWithoutAnEmptyLineBelowIsNoHeadline() {
        List<Event> events = events("Noruega expulsa al embajador de Kenia\n" + LEAD);
        assertThat(events).hasSize(2);
    }

    @Test
    void theBareNameOfAnAgreementWithItsYearIsNoEvent() {
        assertThat(events(LEAD + " El acuerdo comercial de 2011 entre Noruega y Kenia duerme en un cajón."))
                .noneMatch(e -> e.rule().equals("es.agreement.agreed"));
    }

    private static List<Event> events(String text) {
        return Pipeline.standard().code(Article.of("a", "es", LocalDate.parse("2024-05-06"), text));
    }
}
