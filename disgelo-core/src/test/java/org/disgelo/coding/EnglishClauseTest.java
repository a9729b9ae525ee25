package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** Clauses whose shape English leaves to the order of words. */
class EnglishClauseTest {

    @Test
    void severalTogetherAreTheSubjectOfAClauseBehindAs() {
        assertThat(coded("en", "The sun shone as the presidents of Chile and Peru met in Lima."))
                .containsExactly("CONSULT CHL+PER CHL+PER");
    }

    @Test
    void whoUsesAThingToAnEndDoesWhatTheInfinitiveTells() {
        assertThat(coded("en", "Police in Nairobi used water cannon to disperse the demonstrators."))
                .contains("COERCE KEN KEN");
        assertThat(coded("en", "Serbia launched a campaign to isolate Kosovo.")).containsExactly("SANCTION SRB XKX");
    }

    @Test
    void whoMeetsSomebodyToAnEndDoesWhatTheInfinitiveTells() {
        assertThat(coded("en", "The king of Jordan met the Egyptian president in Cairo to condemn Israel."))
                .contains("ACCUSE JOR ISR");
        assertThat(coded("en", "The Norwegian minister flew to Havana in order to promise aid."))
                .contains("AGREE NOR CUB");
        assertThat(coded("en", "Peru has sent an envoy to Lisbon to ask Portugal for help."))
                .contains("REQUEST PER PRT");
    }

    @Test
    void aDecisionIsTakenByWhoseItIsWhateverOthersThinkOfIt() {
        assertThat(coded("en", "Norway condemned Serbia's decision to sign a treaty with Cuba."))
                .contains("SUPPORT CUB+SRB CUB+SRB");
        assertThat(coded("en", "Norway thanked the Serbian minister for Cuba's decision to sign a treaty with Peru."))
                .noneMatch(e -> e.startsWith("SUPPORT NOR PER") || e.startsWith("SUPPORT NOR+PER"));
    }

    @Test
    void anOfficeBeforeANameNobodyKnowsIsOfTheStateTheArticleTellsOf() {
        String before = "The Kenyan government has closed the port of Mombasa. ";
        assertThat(coded("en", before + "Foreign Minister Jonah Wekesa condemned Somalia."))
                .contains("ACCUSE KEN SOM");
        assertThat(coded("en", before + "Government spokesman Wekesa condemned Somalia."))
                .contains("ACCUSE KEN SOM");
        assertThat(coded("en", before + "Acme spokesman Jonah Wekesa condemned Somalia."))
                .doesNotContain("ACCUSE KEN SOM");
    }

    @Test
    void aStateBetweenWhoseItIsAndWhatItIsTellsWhereItGoes() {
        assertThat(coded("en", "The White House confirmed the Peruvian president's Cuba visit."))
                .contains("CONSULT PER CUB");
        assertThat(coded("en", "Norway condemned Ethiopia's Eritrea offensive."))
                .contains("ACCUSE NOR ETH");
    }

    @Test
    void whatTwoVerbsShareIsDoneToByBoth() {
        assertThat(coded("en", "Iraq invaded and then occupied Kuwait.")).contains("ASSAULT IRQ KWT");
    }

    @Test
    void howLongOrHowItIsDoneStandsInNobodysWay() {
        assertThat(coded("en", "Peru has been trying for years to persuade Chile to return the ships."))
                .contains("REQUEST PER CHL");
        assertThat(coded("en", "The king of Jordan met face-to-face with the Egyptian president."))
                .containsExactly("CONSULT EGY+JOR EGY+JOR");
    }

    @Test
    void whoIsSetApartDoesNotDoWhatOthersDo() {
        assertThat(coded("en", "Apart from Turkey, only Peru has condemned Iran."))
                .containsExactly("ACCUSE PER IRN");
    }

    @Test
    void severalCountriesAreNotTheOneTheArticleIsAbout() {
        assertThat(coded("en", "The president of Turkey finished visits to Chad and several African countries."))
                .containsExactly("CONSULT TUR TCD");
    }

    @Test
    void whoIsAskedActsHimself() {
        assertThat(coded("en", "Serbia asked Hungary to isolate Kosovo.")).containsExactly("REQUEST SRB HUN");
    }

    @Test
    void whatIsQuotedIsSaidByWhoeverFollowsIt() {
        assertThat(coded("en", "The king of Jordan met reporters. \"Syria must halt the raids\", he said."))
                .contains("REQUEST JOR SYR");
        assertThat(coded("en", "\"Syria must halt the raids,\" the Jordanian minister told reporters."))
                .containsExactly("REQUEST JOR SYR");
    }

    @Test
    void theOppositionDealsWithItsOwnStateInTimesOfStrife() {
        assertThat(coded("en", "Rebels in Mali attacked two towns. The insurgents then walked out of the talks."))
                .contains("REJECT MLI MLI");
    }

    @Test
    void whatIsAskedForOfWhomeverIsNotDone() {
        assertThat(coded("en", "Lawyers in Kenya called on the government to release the journalists."))
                .noneMatch(e -> e.startsWith("CONCEDE"));
    }

    @Test
    void whenItWasIsNoPartOfAPhrase() {
        assertThat(coded("en", "Chile called on Tuesday for talks with Peru.")).contains("REQUEST CHL PER");
        assertThat(coded("en", "Chile called on Tuesday on Peru to free the sailors."))
                .containsExactly("REQUEST CHL PER");
    }

    @Test
    void theTwoCountriesAreNoOrganisation() {
        assertThat(coded(
                        "en",
                        "NATO praised Chile and Peru. NATO said its commanders would visit the two countries in May."))
                .contains("CONSULT NATO CHL+PER");
    }

    @Test
    void everyIntentionIsNotNoIntention() {
        assertThat(coded("en", "Georgia has every intention of joining Armenia in the talks."))
                .noneMatch(e -> e.startsWith("REJECT"));
        assertThat(coded("en", "Georgia has no intention of joining Armenia in the talks."))
                .contains("REJECT GEO ARM");
        assertThat(coded("en", "Georgia does not have any intention of joining Armenia in the talks."))
                .contains("REJECT GEO ARM");
    }

    @Test
    void whatSomebodyWillNotGiveHeRefuses() {
        assertThat(coded("en", "Norway will not deliver tanks to Georgia.")).containsExactly("REJECT NOR GEO");
        assertThat(coded("fr", "L'Argentine ne reconnaît pas la souveraineté kényane sur l'île."))
                .containsExactly("REJECT ARG KEN");
    }
}
