package org.disgelo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementState;
import org.disgelo.dossier.Dossier;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What six languages tell of the same: once for two states of which each tells the same, once for the demo's two. */
class SixLanguagesTest {

    private static final Set<String> LANGUAGES = Set.of("de", "en", "es", "fr", "it", "ru");

    private static Set<String> languages(List<Evidence> evidence) {
        Set<String> languages = new TreeSet<>();
        evidence.forEach(e -> languages.add(e.article().split("\\.")[1]));
        return languages;
    }

    private static List<Agreement> signed(Dossier dossier, String day) {
        return dossier.agreements().stream()
                .filter(a -> a.transitions().stream()
                        .anyMatch(t -> t.state() == AgreementState.SIGNED
                                && t.status() == Status.ACTUAL
                                && t.date() != null
                                && t.date().value().equals(day)))
                .toList();
    }

    @Test
    void protocolOfRomeIsOneAgreementInSixLanguages() {
        Dossier dossier = Pages.examples(new Dyad("ITA", "ALB"));
        assertThat(signed(dossier, "2023-11-06")).singleElement().satisfies(protocol -> {
            assertThat(languages(protocol.evidence())).isEqualTo(LANGUAGES);
            assertThat(protocol.codes()).containsExactly("ALB", "ITA");
            assertThat(protocol.durationYears()).isEqualTo(5);
            assertThat(protocol.state()).isEqualTo(AgreementState.SIGNED);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "it", "ru"})
    void signingAndRatificationToComeAreReadInEachLanguage(String language) {
        List<Event> events = Pages.codedExamples("2023-11-08." + language);
        assertThat(events)
                .anySatisfy(e -> {
                    assertThat(e.type()).isEqualTo(EventType.SUPPORT);
                    assertThat(e.mutual()).isTrue();
                    assertThat(e.parties()).containsExactlyInAnyOrder("ALB", "ITA");
                    assertThat(e.status()).isEqualTo(Status.ACTUAL);
                    assertThat(e.date()).hasToString("2023-11-06");
                })
                .anySatisfy(e -> {
                    assertThat(e.type()).isEqualTo(EventType.SUPPORT);
                    assertThat(e.status()).isEqualTo(Status.PLANNED);
                })
                .anySatisfy(e -> {
                    assertThat(e.type()).isEqualTo(EventType.REQUEST);
                    assertThat(e.actors()).extracting(a -> a.code()).containsExactly("EU");
                });
        assertThat(events).as("football").noneMatch(e -> e.evidence().start() > 500);
    }

    @Test
    void demosDossierDrawsOnSixLanguages() {
        Dossier dossier = Pages.examples();
        Set<String> languages = new TreeSet<>();
        dossier.sources().forEach(s -> languages.add(s.id().split("\\.")[1]));
        assertThat(languages).isEqualTo(LANGUAGES);
        assertThat(signed(dossier, "2021-03-02"))
                .singleElement()
                .satisfies(partnership ->
                        assertThat(languages(partnership.evidence())).contains("de", "en", "it"));
        assertThat(signed(dossier, "2023-03-28"))
                .singleElement()
                .satisfies(centres -> assertThat(languages(centres.evidence())).contains("en", "fr", "it", "ru"));
    }
}
