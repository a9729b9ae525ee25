package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of German clauses: brackets that others part, cases that a neighbour shows, who undergoes what a noun names. */
class GermanClauseTest {

    @Test
    void aRelativeClauseDoesNotPartTheBracketOfAPassiveOrOfAModalVerb() {
        assertThat(coded("In Kuba wurde ein Dissident, der zum Streik aufrief, zu zehn Jahren Haft verurteilt."))
                .contains("COERCE CUB CUB");
        assertThat(coded("Malta wird die Grenze zu Libyen, die seit Wochen geschlossen ist, wieder öffnen."))
                .containsExactly("AGREE MLT LBY");
    }

    @Test
    void wordsInBracketsBehindANounPartNoClause() {
        assertThat(coded("Russland hat den Bürgermeister von Warschau (Bürgerplattform) festgenommen."))
                .containsExactly("COERCE RUS POL");
    }

    @Test
    void aNameOfTwoWordsIsAPersonWherePeopleAreAskedFor() {
        assertThat(coded("Belarus hat Dissidenten verhaftet. Belarus hält auch Peter Belik fest."))
                .containsExactly("COERCE BLR BLR", "COERCE BLR BLR");
    }

    @Test
    void aCompoundIsCutNoFurtherThanAPartThatIsNotWhatItEndsIn() {
        assertThat(coded("Die EU will ihre Treibhausgasemissionen reduzieren.")).isEmpty();
    }

    @Test
    void anArticleBeforeQuotationMarksIsNoParticleOfTheVerb() {
        assertThat(coded("Sambia prangert ein \"Komplott\" an.")).containsExactly("ACCUSE ZMB ");
    }

    @Test
    void thoseInPowerAndThoseWhoRiseAgainstThemAreTwo() {
        assertThat(coded("Vertreter der Taliban und der Regierung in Kabul sind erstmals direkt zusammengekommen."))
                .containsExactly("CONSULT AFG AFG");
        assertThat(coded("Die Friedensgespräche der libyschen Konfliktparteien gehen weiter."))
                .containsExactly("CONSULT LBY LBY");
        assertThat(
                        coded(
                                "Im Sudan haben Regierung und Rebellen miteinander verhandelt. Beide Seiten warfen sich Verrat vor."))
                .contains("ACCUSE SDN SDN");
    }

    @Test
    void whoTurnsAgainstSomebodyTurnsAgainstTheStateThatTheArticleIsAbout() {
        assertThat(
                        coded(
                                "Bahrain hat einen Dissidenten verhaften lassen. Bahrain schweigt. Kritik kam auch von den UN."))
                .contains("ACCUSE UN BHR");
    }

    @Test
    void aTitleOfABodyOfStatesTellsForWhomSomebodyActs() {
        assertThat(coded("EU-Wirtschaftskommissar Paolo Gentiloni sprach bei einem Besuch in Tirana über die Lage."))
                .containsExactly("CONSULT EU ALB");
    }

    @Test
    void aNameHasTheCaseOfWhatIsJoinedToIt() {
        assertThat(coded("Iran droht Kuwait und den USA mit einem Raketenangriff."))
                .containsExactly("THREATEN IRN KWT+USA");
    }

    @Test
    void aPluralAloneIsNoGenitive() {
        assertThat(coded("Peru und Chile führen seit Monaten Gespräche über ein Abkommen."))
                .containsExactly("CONSULT CHL+PER CHL+PER");
    }

    @Test
    void theArticleOfANameTellsNoCase() {
        assertThat(coded("Den Haag weist zwei serbische Diplomaten aus.")).containsExactly("SANCTION NLD SRB");
    }

    @Test
    void whoComesUnderFireUndergoesIt() {
        assertThat(coded("Der kuwaitische Hafen geriet unter Beschuss irakischer Artillerie."))
                .containsExactly("ASSAULT IRQ KWT");
    }

    @Test
    void aWomanOfANationalityIsPeople() {
        assertThat(coded("Oman hat zwei Britinnen freigelassen.")).containsExactly("CONCEDE OMN GBR");
    }

    @Test
    void aStateBeforeTheHyphenIsWhereTheActionGoesAnAcronymWhoseItIs() {
        assertThat(coded("Lulas Chile-Reise beginnt am Montag.")).containsExactly("CONSULT BRA CHL");
        assertThat(coded("Die US-Angriffe auf Syrien gehen weiter.")).containsExactly("ASSAULT USA SYR");
    }

    @Test
    void aWordThatEndsInSchaftIsNoHaft() {
        assertThat(coded("Die Kolonialherrschaft in Kenia endete 1963.")).isEmpty();
    }

    @Test
    void aTitleBeforeANameIsNotDeclined() {
        assertThat(coded("Tusk kritisierte Präsident Putin.")).containsExactly("ACCUSE POL RUS");
        assertThat(coded("Nach einem Treffen mit Präsident Selenskyj gab Macron ein Interview."))
                .containsExactly("CONSULT FRA+UKR FRA+UKR");
    }

    @Test
    void aClauseThatOpensWithItsVerbBeforeAnotherSupposes() {
        assertThat(coded("Greift Peru Chile an, ist das ein Verbrechen.")).isEmpty();
        assertThat(coded("Peru griff Chile an, das ist ein Verbrechen.")).containsExactly("ASSAULT PER CHL");
    }

    @Test
    void aDativeBehindAnotherPhraseIsGivenWhatTheVerbGives() {
        assertThat(coded("Der Botschafter Omans gab in einem Interview der türkischen Regierung die Schuld."))
                .containsExactly("ACCUSE OMN TUR");
    }

    @Test
    void aCityTellsWhoseStateArrestsTheirPeople() {
        assertThat(coded("In München wurde ein Marokkaner festgenommen.")).containsExactly("COERCE DEU MAR");
    }

    /** The reflexive follows the conjunction, far before its verb; without it 'absetzen' would be another verb. */
    @Test
    void aReflexiveAtTheHeadOfAClauseBelongsToTheVerbAtItsEnd() {
        assertThat(coded("Das geschah, nachdem sich am Freitag Peru, Chile und Kuba auf ein Ziel geeinigt hatten."))
                .containsExactly("AGREE CHL+CUB+PER CHL+CUB+PER");
        assertThat(coded("Es heißt, dass sich der General mit seinen Soldaten aus Guinea absetzte."))
                .isEmpty();
        assertThat(coded("In Peru wurden Dissidenten, die sich zum Markt aufmachten, von Polizisten festgenommen."))
                .containsExactly("COERCE PER PER");
    }

    /** 'Frankreich' is neuter, the Häfen are many: 'die' speaks of the harbours. */
    @Test
    void aRelativeSpeaksOfThePhraseThatAgreesWithIt() {
        assertThat(coded("Die Häfen in Frankreich, die seit Montag von Bauern blockiert werden, sind leer."))
                .containsExactly("PROTEST FRA FRA");
        assertThat(coded("Der Präsident der Türkei, die am Montag den Iran kritisierte, schweigt."))
                .containsExactly("ACCUSE TUR IRN");
    }

    private static List<String> coded(String text) {
        return Coded.coded("de", text);
    }

    @Test
    void whatPointsBackGivesWayToAnotherSubject() {
        assertThat(coded("Das hat Dänemark von Norwegen gefordert.")).containsExactly("REQUEST DNK NOR");
    }

    @Test
    void whatIsSaidInACapitalIsSaidByItsGovernment() {
        assertThat(coded("In Madrid wurde der Beschluss Marokkos scharf kritisiert."))
                .containsExactly("ACCUSE ESP MAR");
        assertThat(coded("Die Zölle Indiens seien illegal, hieß es aus Peking."))
                .contains("ACCUSE CHN IND");
    }

    @Test
    void onlySomebodyActsWithAWill() {
        assertThat(coded("Die Entscheidung Perus kritisierte die Schweiz.")).containsExactly("ACCUSE CHE PER");
        assertThat(coded("Die Krise trifft Griechenland.")).isEmpty();
    }

    @Test
    void theAdjectiveOfACityTellsWhoseAnOfficeIsAndWhereAnAttackWas() {
        assertThat(coded("Die Teheraner Führung kritisierte die Warschauer Regierung."))
                .containsExactly("ACCUSE IRN POL");
        assertThat(coded("Bei den Pariser Anschlägen starben 130 Menschen.")).containsExactly("ASSAULT  FRA");
    }

    @Test
    void anArticlePartedFromItsNounTellsItsCase() {
        assertThat(coded("Der Iran warf den von Katar unterstützten Huthis einen Angriff vor."))
                .contains("ACCUSE IRN YEM");
        assertThat(coded("Wegen der gegen Moskau verhängten Sanktionen kritisierte Serbien Japan."))
                .contains("ACCUSE SRB JPN");
    }
}
