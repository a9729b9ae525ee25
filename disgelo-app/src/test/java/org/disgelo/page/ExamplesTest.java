package org.disgelo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementParty;
import org.disgelo.agreement.AgreementState;
import org.disgelo.agreement.Instrument;
import org.disgelo.agreement.Level;
import org.disgelo.agreement.Sphere;
import org.disgelo.agreement.Transition;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Effect;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.relation.Direction;
import org.disgelo.relation.PhaseKind;
import org.junit.jupiter.api.Test;

/** The story that the project's own articles tell, in two languages over three years, as one dossier. */
class ExamplesTest {

    private final Dossier dossier = Pages.examples();

    private List<Agreement> agreements(Instrument instrument) {
        return dossier.agreements().stream()
                .filter(a -> a.instrument() == instrument)
                .toList();
    }

    private static List<String> steps(Agreement agreement, Status status) {
        return agreement.transitions().stream()
                .filter(t -> t.status() == status && t.date() != null)
                .map(t -> t.state().word() + " " + t.date())
                .distinct()
                .toList();
    }

    @Test
    void partnershipIsOneAgreementInBothLanguages() {
        assertThat(agreements(Instrument.PARTNERSHIP)).singleElement().satisfies(partnership -> {
            assertThat(partnership.codes()).containsExactly("BLR", "RUS");
            assertThat(partnership.parties()).extracting(AgreementParty::level).containsOnly(Level.MINISTRY);
            assertThat(partnership.spheres()).contains(Sphere.MILITARY);
            assertThat(partnership.durationYears()).isEqualTo(5);
            assertThat(partnership.firstOfItsKind()).isTrue();
            assertThat(partnership.stages()).anyMatch(s -> Integer.valueOf(2021).equals(s.year()));
            assertThat(steps(partnership, Status.ACTUAL)).contains("signed 2021-03-02");
            assertThat(partnership.state()).isEqualTo(AgreementState.SIGNED);
            assertThat(partnership.evidence())
                    .extracting(Evidence::article)
                    .contains("2021-03-08.it.partenariato-militare.txt", "2023-02-01.en.training-centres.txt");
        });
    }

    @Test
    void partnershipFollowsTheMeetingInSochi() {
        assertThat(agreements(Instrument.PARTNERSHIP))
                .singleElement()
                .extracting(Agreement::predecessor)
                .satisfies(before -> {
                    assertThat(before).isNotNull();
                    assertThat(before.date()).extracting(PartialDate::value).isEqualTo("2021-02-22");
                });
    }

    @Test
    void trainingCentresAreOneAgreementFromPromiseToRatification() {
        assertThat(dossier.agreements().stream()
                        .filter(a -> steps(a, Status.ACTUAL).contains("signed 2023-03-28")))
                .singleElement()
                .satisfies(centres -> {
                    assertThat(steps(centres, Status.ACTUAL))
                            .contains("agreed 2021-03-05", "approved 2023-01-31", "ratified 2023-07-17");
                    assertThat(centres.transitions())
                            .filteredOn(t -> t.state() == AgreementState.RATIFIED && t.status() == Status.ACTUAL)
                            .flatExtracting(Transition::by)
                            .containsOnly("BLR");
                    assertThat(centres.transitions())
                            .filteredOn(t -> t.status() == Status.DENIED)
                            .flatExtracting(Transition::by)
                            .containsOnly("RUS");
                });
    }

    @Test
    void threeCentresArePromisedOnceWithTheirPlacesAndFollowed() {
        assertThat(dossier.effects())
                .filteredOn(e -> Long.valueOf(3).equals(e.commitment().number()))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.commitment().places())
                            .extracting(Place::name, Place::country)
                            .contains(
                                    org.assertj.core.groups.Tuple.tuple("Nizhny Novgorod", "RUS"),
                                    org.assertj.core.groups.Tuple.tuple("Kaliningrad", "RUS"),
                                    org.assertj.core.groups.Tuple.tuple("Grodno", "BLR"));
                    assertThat(effect.commitment().implementation()).isEqualTo(1);
                    assertThat(effect.promises())
                            .extracting(Evidence::article)
                            .contains("2021-03-08.it.partenariato-militare.txt");
                    assertThat(effect.reports())
                            .extracting(Evidence::article)
                            .contains("2021-11-05.it.ventotto-programmi.txt");
                });
    }

    @Test
    void contextHoldsWhatLedThere() {
        assertThat(dossier.context())
                .anySatisfy(o -> {
                    assertThat(o.told().event().type()).isEqualTo(EventType.SANCTION);
                    assertThat(o.told().event().parties()).contains("EU", "BLR");
                })
                .anySatisfy(o -> {
                    assertThat(o.told().event().type()).isEqualTo(EventType.PROTEST);
                    assertThat(o.told().event().parties()).contains("BLR");
                })
                .anySatisfy(o -> {
                    assertThat(o.told().event().type()).isEqualTo(EventType.CONSULT);
                    assertThat(o.date()).extracting(PartialDate::value).isEqualTo("2021-02-22");
                });
    }

    @Test
    void coldOfTheSummerIsTheArticlesOwnVerdict() {
        assertThat(dossier.verdicts()).anySatisfy(v -> {
            assertThat(v.direction()).isEqualTo(Direction.FREEZE);
            assertThat(v.evidence().article()).isEqualTo("2020-08-28.it.riserva-di-polizia.txt");
        });
    }

    @Test
    void relationEndsWarmAndBelarusLeansToRussia() {
        assertThat(dossier.relation()).isNotNull();
        assertThat(dossier.relation().current().degrees()).isPositive();
        assertThat(dossier.alignments()).singleElement().satisfies(belarus -> {
            assertThat(belarus.state()).isEqualTo("BLR");
            assertThat(belarus.current()).isPositive();
        });
    }

    @Test
    void frostOfTheWinterEndsInAugustAndWhatEndedItIsNamed() {
        assertThat(dossier.relation()).isNotNull();
        assertThat(dossier.relation().phases())
                .extracting(p -> p.kind())
                .containsExactly(PhaseKind.FREEZE, PhaseKind.THAW);
        assertThat(dossier.relation().turningPoints()).singleElement().satisfies(turn -> {
            assertThat(turn.direction()).isEqualTo(Direction.THAW);
            assertThat(turn.date().toString()).startsWith("2020-08");
            assertThat(turn.causes()).extracting(a -> a.type()).contains(EventType.AID, EventType.CONSULT);
            assertThat(turn.circumstances()).extracting(a -> a.type()).contains(EventType.COERCE);
        });
    }

    @Test
    void noEffectAndNoAgreementIsToldTwice() {
        assertThat(dossier.agreements()).doesNotHaveDuplicates();
        assertThat(dossier.effects())
                .extracting(Effect::commitment)
                .extracting(c -> c.kind() + " " + c.number() + " " + c.places())
                .filteredOn(key -> key.startsWith("FACILITY"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyQuoteStandsInItsArticle() throws java.io.IOException {
        for (var source : dossier.sources()) {
            String text = java.nio.file.Files.readString(java.nio.file.Path.of("../examples", source.id()));
            assertThat(source.sentences())
                    .allSatisfy(
                            s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()));
        }
    }
}
