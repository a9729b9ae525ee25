package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.disgelo.coding.Coded.coded;

import java.util.List;
import org.disgelo.coding.SideCandidates.Candidate;
import org.disgelo.coding.SideCandidates.Pair;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.ontology.EventType;
import org.junit.jupiter.api.Test;

/** Who is meant by a side that no word names. */
class SideChooserTest {

    @Test
    void whoeverTheArticleTellsOfMayBeMeant() {
        assertThat(coded(
                        "en",
                        "Poland's deputy culture minister, Piotr Nowak, said on Monday that diggers had found an armoured train. "
                                + "Nowak noted that the train will not be handed over to Russia."))
                .contains("REJECT POL RUS");
        assertThat(
                        coded(
                                "en",
                                "Chad's forces stormed a hotel in N'Djamena on Friday. Some twenty soldiers had occupied the hotel for hours."))
                .contains("COERCE TCD TCD");
    }

    @Test
    void inAFirstSentenceNobodyIsMeantWhomNoWordNames() {
        assertThat(coded("en", "Supplies to Ukraine were cut by Russia.")).doesNotContain("COOPERATE RUS UKR");
    }

    @Test
    void thePlaceThatASentenceNamesStands() {
        assertThat(
                        coded(
                                "en",
                                "Thousands marched in Tunis against the Tunisian government. In Oslo police arrested forty protesters."))
                .endsWith("COERCE NOR NOR");
    }

    @Test
    void anEarlierActionThatIsTakenUpStands() {
        assertThat(coded("it", "Il Kenya ha bombardato il Ciad. Il Kenya ha condannato l'attacco."))
                .contains("ASSAULT TCD KEN");
    }

    @Test
    void aMarkCountsByItselfInItsGroupAndByWhatIsKnownOfTheOther() {
        SideModel model = new SideModel(
                new Weights("sides.tsv", "by first\t1\nby first home\t1\nby first told\t1\nto next\t5\n"));
        Pair pair = new Pair(new Candidate(null, List.of("first")), new Candidate(null, List.of("next")), List.of());
        assertThat(Math.log(model.odds(EventType.ASSAULT, pair, false, true))).isCloseTo(3, within(1e-9));
        assertThat(Math.log(model.odds(EventType.REQUEST, pair, false, true))).isCloseTo(2, within(1e-9));
        assertThat(Math.log(model.odds(EventType.REQUEST, pair, false, false))).isCloseTo(6, within(1e-9));
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThatThrownBy(() -> new SideModel(new Weights("sides.tsv", "# marks\nby first\n")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("sides.tsv:2");
    }
}
