package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.disgelo.event.Event;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final Map<String, Double> NOTHING = Map.of();

    private static Event event(String text) {
        return new EventCoder("en")
                .code(Article.of("a", "en", LocalDate.of(2021, 6, 15), text))
                .events()
                .getFirst();
    }

    private final Event condemned = event("Russia condemned Poland.");

    @Test
    void twoOtherSidesAreTold() {
        Map<String, Double> traits =
                Correction.traits(condemned, 0.5, NOTHING, event("Norway condemned Sweden."), NOTHING);

        assertThat(traits)
                .containsKeys(
                        "same=false,false,false,false",
                        "more=false,false",
                        "nobody=false,false",
                        "home=false,false/ACCUSE",
                        "together=false,false/ACCUSE");
        assertThat(traits.get("kept-chance")).isCloseTo(0, within(1e-9));
    }

    @Test
    void oneSideMoreIsTold() {
        Map<String, Double> traits =
                Correction.traits(condemned, 0.2, NOTHING, event("Russia and Norway condemned Poland."), NOTHING);

        assertThat(traits).containsKeys("same=false,true,false,false", "more=true,true");
        assertThat(traits.get("kept-chance")).isCloseTo(Math.log(0.25) / 2, within(1e-9));
    }

    @Test
    void whatMeaningThinksMoreOfTheOtherSidesIsGained() {
        Map<String, Double> traits = Correction.traits(
                condemned,
                0.5,
                Map.of("meaning-by", -1.0, "meaning-to", 0.5),
                event("Poland condemned Russia."),
                Map.of("meaning-by", 1.5, "meaning-to", 0.25));

        assertThat(traits).containsEntry("gain-meaning-by", 2.5).containsEntry("gain-meaning-to", -0.25);
    }

    @Test
    void whoActOnEachOtherAreNotAtHome() {
        Map<String, Double> traits = Correction.traits(event("Russia met Poland."), 0.5, NOTHING, condemned, NOTHING);

        assertThat(traits).containsKeys("home=false,false/CONSULT", "together=true,false/CONSULT");
    }

    @Test
    void onlyOtherSidesAreAChange() {
        Event met = event("Russia met Poland.");

        assertThat(Correction.changes(condemned, event("Russia criticised Poland.")))
                .isFalse();
        assertThat(Correction.changes(condemned, event("Poland criticised Norway.")))
                .isTrue();
        assertThat(Correction.changes(condemned, event("Poland criticised Russia.")))
                .as("who did it to whom the grammar tells better")
                .isFalse();
        assertThat(met.mutual()).isTrue();
        assertThat(Correction.changes(met, event("Poland met Russia."))).isFalse();
        assertThat(Correction.changes(met, event("Poland met Norway."))).isTrue();
        assertThat(Correction.changes(condemned, met)).isFalse();
        assertThat(Correction.changes(event("Russia praised Norway."), met)).isTrue();
        assertThat(Correction.changes(event("Russia deployed troops to Belarus."), condemned))
                .isFalse();
    }
}
