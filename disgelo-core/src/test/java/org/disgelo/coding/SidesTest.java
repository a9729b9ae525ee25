package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** Who acts on whom, where a sentence names more states than take part. */
class SidesTest {

    @Test
    void whoDemonstratesForHisOwnPowerDemonstratesAgainstNobody() {
        assertThat(coded("it", "Migliaia di sostenitori del presidente serbo hanno manifestato sabato a Belgrado."))
                .containsExactly("PROTEST SRB ");
        assertThat(coded("de", "In Caracas nahmen Tausende an einer Kundgebung zur Unterstützung der Regierung teil."))
                .containsExactly("PROTEST VEN ");
        assertThat(coded("it", "Migliaia di serbi hanno manifestato sabato a Belgrado contro il presidente."))
                .containsExactly("PROTEST SRB SRB");
    }

    @Test
    void theOppositionIsSomebodyUnlessItIsToldToWhat() {
        assertThat(coded("fr", "L'opposition serbe, absente du vote, parle de la décision du Kosovo."))
                .isEmpty();
        assertThat(coded("fr", "L'opposition de Washington au plan de Moscou se confirme."))
                .containsExactly("REJECT USA RUS");
    }

    @Test
    void fightersAreOfTheStateInWhichTheyAre() {
        assertThat(coded("en", "Turkish air strikes on Kurdish fighters in northern Syria killed eleven people."))
                .contains("ASSAULT TUR SYR");
    }

    @Test
    void whoMadeAThingIsNotWhoRefusedIt() {
        assertThat(coded("de", "Der von Ägypten vorgelegte Vorschlag wurde von Israel abgelehnt."))
                .containsExactly("REJECT ISR EGY");
        assertThat(coded("ru", "Предложение, выдвинутое Египтом, было отвергнуто Израилем."))
                .contains("REJECT ISR EGY");
    }

    @Test
    void whatIsDecidedIsDoneByWhoDecides() {
        assertThat(coded("en", "Moscow's decision to expel two Dutch diplomats came a week after the verdict."))
                .contains("SANCTION RUS NLD");
        assertThat(coded("ru", "Решение Москвы выслать двух нидерландских дипломатов принято в среду."))
                .contains("SANCTION RUS NLD");
    }

    @Test
    void anAppositionStandsInTheCaseOfItsName() {
        assertThat(coded("ru", "Президент Азербайджана пригрозил войной Армении, союзнице России."))
                .containsExactly("THREATEN AZE ARM");
    }

    @Test
    void nothingIsAskedOfAThirdStateThatIsMerelyNamed() {
        assertThat(coded("en", "The UN secretary-general called on Africa to take in more refugees from Syria."))
                .doesNotContain("REQUEST UN SYR");
    }

    @Test
    void aStepIsWithheldFromTheOneOtherStateThatIsNamed() {
        assertThat(coded("en", "Iran will never disarm if it cannot trust Washington, its president says."))
                .contains("RETREAT IRN USA");
        assertThat(coded("en", "Iran will never disarm, its president says.")).contains("RETREAT IRN ");
    }

    @Test
    void whatTwoCommasAndAnAgentEncloseIsAParticiple() {
        assertThat(coded("en", "Warsaw, backed by Washington, urged Berlin to release the tanks."))
                .contains("REQUEST POL DEU")
                .doesNotContain("REQUEST DEU USA");
    }

    @Test
    void anEpithetIsTheStateThatWasNamed() {
        assertThat(coded("en", "Iran and Saudi Arabia are at odds. The kingdom accused Tehran of arming the Houthis."))
                .contains("ACCUSE SAU IRN");
        assertThat(coded("de", "Der Iran und Saudi-Arabien streiten. Das Königreich kritisierte Teheran scharf."))
                .contains("ACCUSE SAU IRN");
    }

    @Test
    void whoSpeaksForAnEmbassyIsNotOfWhereItStands() {
        assertThat(coded("en", "A spokesman for the US embassy in Manila condemned China's actions."))
                .containsExactly("ACCUSE USA CHN");
    }

    @Test
    void anOrganisationIsCalledByWhatItIs() {
        assertThat(coded(
                        "it",
                        "I ministri dell'UE hanno discusso di Minsk. Il blocco ha imposto sanzioni alla Bielorussia."))
                .containsExactly("SANCTION EU BLR");
        assertThat(coded("de", "Die NATO tagte am Dienstag. Das Bündnis verurteilte die russische Annexion der Krim."))
                .contains("ACCUSE NATO RUS");
    }

    @Test
    void whoStrikesAtRebelsIsTheStateInWhichTheyRise() {
        assertThat(coded("fr", "Douze rebelles ont été tués lors d'une opération dans le sud des Philippines."))
                .contains("ASSAULT PHL PHL");
    }

    @Test
    void whatOneReceivesFromAnotherIsDoneByHim() {
        assertThat(coded("en", "Jordan has received assurances from Iraq.")).containsExactly("AGREE IRQ JOR");
        assertThat(coded("en", "Fiji's suspension by the Commonwealth of Nations lasted a year."))
                .containsExactly("SANCTION COMMONWEALTH FJI");
    }

    @Test
    void aWordRulesOutInItsClauseOnly() {
        assertThat(
                        coded(
                                "en",
                                "The Norwegian minister arrived in Amman on Monday, a week after thousands of refugees had lost their tents."))
                .contains("CONSULT NOR JOR");
    }

    @Test
    void whatSomebodyIsAccusedOfIsNotToldAsDone() {
        assertThat(coded("en", "Peru accused Ecuador of violating the ceasefire."))
                .containsExactly("ACCUSE PER ECU");
    }

    @Test
    void aSecondAndGoesOnFromBeforeTwoThatSomethingIsBetween() {
        assertThat(
                        coded(
                                "en",
                                "The minister praised a pact between Canberra and Washington and a visit to Sydney by the Pope."))
                .noneMatch(e -> e.startsWith("AGREE") && e.contains("VAT"));
    }

    @Test
    void whoIsDeportedFromAStateIsDeportedByIt() {
        assertThat(coded("en", "Haitian migrants have been deported from Jamaica."))
                .containsExactly("COERCE JAM HTI");
    }

    @Test
    void aPronounIsWhoSaysSo() {
        assertThat(coded("en", "The Russian army said it was preparing to withdraw from the mountains of Georgia."))
                .containsExactly("RETREAT RUS GEO");
    }

    @Test
    void whoSaysHowTalksGoIsOneOfThoseWhoTalk() {
        assertThat(coded("en", "The Libyan minister said talks with Tunisia were going well."))
                .containsExactly("CONSULT LBY+TUN LBY+TUN");
    }

    @Test
    void aCapitalWhereSomebodyMeetsMeetsNobody() {
        assertThat(coded("en", "Iraq's ambassador in Khartoum denounced the hijacking."))
                .noneMatch(e -> e.contains("SDN"));
    }

    @Test
    void whoIsStruckAbroadByNobodyKnownIsOnlyATarget() {
        assertThat(coded("en", "Unknown gunmen kidnapped a French engineer in Mali."))
                .doesNotContain("ASSAULT FRA FRA");
        assertThat(coded("de", "Unbekannte entführten in Mali einen französischen Ingenieur."))
                .containsExactly("ASSAULT  FRA");
        assertThat(coded("it", "Un tecnico italiano è stato rapito in Libia.")).containsExactly("ASSAULT  ITA");
        assertThat(coded("ru", "В Нигерии похищены два российских моряка.")).containsExactly("ASSAULT  RUS");
        assertThat(coded("es", "Cinco alemanes fueron secuestrados en el sur de Egipto."))
                .containsExactly("ASSAULT  DEU");
    }

    @Test
    void whatBefellACityWasNotDoneByItsState() {
        assertThat(coded("de", "Nach den Anschlägen von Brüssel und Paris wurden die Kontrollen verschärft."))
                .containsExactly("ASSAULT  BEL+FRA");
    }

    @Test
    void ofTwoWhomNoWordNamesTheArticleIsAWitnessOnlyWhereItIsAboutBoth() {
        String two = "Noruega mandó un plan a Ghana. En Ghana nadie leyó lo que escribió Noruega. ";
        assertThat(coded("es", two + "El ministro propugnó una reforma.")).contains("REQUEST NOR GHA");
        assertThat(coded("es", "En Perú hace frío, en Perú llueve. " + two + "El ministro propugnó una reforma."))
                .noneMatch(e -> e.startsWith("REQUEST"));
    }

    @Test
    void whatTheSpeakerOwesHimselfHeAsksOfNobody() {
        assertThat(coded("en", "\"We must help the Somali farmers\", said the Norwegian minister in Nairobi."))
                .noneMatch(e -> e.startsWith("REQUEST"));
        assertThat(coded("es", "\"Tenemos que escuchar a los campesinos kenianos\", dijo el ministro noruego."))
                .noneMatch(e -> e.startsWith("REQUEST"));
        assertThat(coded("es", "\"Kenia tiene que escuchar a los campesinos\", dijo el ministro noruego."))
                .contains("REQUEST NOR KEN");
    }

    @Test
    void withWhomItIsDoneIsToldWhereAStrangerIsNamed() {
        String before = "Noruega compra barcos a Kenia.\n";
        assertThat(coded("es", before + "El Gobierno noruego negoció directamente con Lexar."))
                .noneMatch(e -> e.startsWith("CONSULT"));
        assertThat(coded("es", before + "El Gobierno noruego negoció directamente."))
                .anyMatch(e -> e.startsWith("CONSULT"));
    }

    @Test
    void anOpponentOfNoStateThatIsToldIsOneOfTheStateThatCoercesHim() {
        assertThat(coded("en", "Paris condemned the execution of an opponent by Iran."))
                .containsExactlyInAnyOrder("ACCUSE FRA IRN", "COERCE IRN IRN");
        assertThat(coded("en", "Paris condemned the arrest of a Belgian journalist by Iran."))
                .contains("COERCE IRN BEL");
    }

    @Test
    void toWhomSomebodyIsRefusedGoesBeforeWhoseHeMayBe() {
        assertThat(coded("en", "Norway refused to extradite the Kurdish activists to Turkey."))
                .containsExactly("REJECT NOR TUR");
    }

    @Test
    void whoCondemnsAnAttackHasNotMadeIt() {
        assertThat(coded("it", "Il Kenya ha bombardato il Ciad. Il Kenya ha condannato l'attacco."))
                .contains("ASSAULT KEN TCD", "ASSAULT TCD KEN");
        assertThat(coded("it", "Il Kenya ha bombardato il Ciad. Il Ciad ha condannato l'attacco."))
                .doesNotContain("ASSAULT TCD KEN");
    }

    @Test
    void whoVisitsAStateAndMeetsItsLeaderDoesBoth() {
        assertThat(coded("en", "Chad's president visited Khartoum and met his Sudanese counterpart."))
                .containsExactly("CONSULT TCD SDN", "CONSULT SDN+TCD SDN+TCD");
        assertThat(coded(
                        "de", "Der Präsident des Tschad besuchte Khartum und traf dort seinen sudanesischen Kollegen."))
                .containsExactly("CONSULT TCD SDN", "CONSULT SDN+TCD SDN+TCD");
    }

    @Test
    void whoGovernOneStateMeetWithoutNews() {
        assertThat(coded("en", "The prime minister of Ghana will meet the president of Ghana tomorrow."))
                .isEmpty();
        assertThat(coded("en", "The prime minister of Ghana will meet the president of Togo tomorrow."))
                .containsExactly("CONSULT GHA+TGO GHA+TGO");
    }
}
