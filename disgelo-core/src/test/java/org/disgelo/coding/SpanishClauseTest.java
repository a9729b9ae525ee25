package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** What agency Spanish says at length: titles with names, decisions with their makers, infinitives with a subject of their own. */
class SpanishClauseTest {

    @Test
    void aNameBehindATitleIsTheSamePerson() {
        assertThat(coded("es", "El rey de Noruega recibió al presidente de Kenia, Samuel Otieno, en Oslo."))
                .containsExactly("CONSULT NOR KEN");
    }

    @Test
    void whoseDecisionItIsDoesWhatWasDecided() {
        assertThat(coded("es", "Perú celebró la decisión del Gobierno noruego de donar trigo a Somalia."))
                .contains("AID NOR SOM");
        assertThat(coded("es", "Perú acusó al ministro de Kenia de bombardear Somalia."))
                .contains("ACCUSE PER KEN");
    }

    @Test
    void anInfinitiveMayHaveItsSubjectBehindIt() {
        assertThat(coded("es", "Tras levantar el Gobierno de Chile el embargo contra Kenia, las empresas venden más."))
                .contains("CONCEDE CHL KEN");
    }

    @Test
    void onePrepositionTellsWhoLeavesAndWhatIsLeft() {
        assertThat(coded("es", "La retirada del ejército keniano de Somalia fue rápida."))
                .containsExactly("RETREAT KEN SOM");
        assertThat(coded("fr", "Le retrait de l'armée kényane de Somalie fut rapide."))
                .containsExactly("RETREAT KEN SOM");
    }

    @Test
    void forcesThatAreDeployedAreTheirOwnState() {
        assertThat(coded("es", "Tropas kenianas fueron desplegadas en Somalia."))
                .containsExactly("MOBILIZE KEN SOM");
    }

    @Test
    void whatHoldsTheActionIsCarriedByTheVerb() {
        assertThat(coded("es", "Noruega aprobó una resolución de solidaridad con Kenia."))
                .contains("SUPPORT NOR KEN");
    }

    @Test
    void lettersInBracketsRepeatTheNounBefore() {
        assertThat(coded("es", "México firmó el Tratado de Libre Comercio (TLC) con Canadá, según la prensa."))
                .contains("SUPPORT CAN+MEX CAN+MEX");
    }

    @Test
    void whereOneTravelsIsNobodyWhoIsToldToAct() {
        assertThat(coded("es", "El presidente de Kenia se trasladó a Oslo para reunirse con la ministra noruega."))
                .contains("CONSULT KEN+NOR KEN+NOR");
    }

    @Test
    void aClauseAboutTheObjectMayTellWhoseItIs() {
        assertThat(coded("es", "Noruega condenó las sentencias que un tribunal keniano dictó ayer."))
                .contains("ACCUSE NOR KEN");
    }

    @Test
    void thoseBehindTheSamePrepositionOnceMoreTakePartAsWell() {
        assertThat(coded("es", "El presidente de Kenia se reunió con el rey de Noruega y con el ministro chadiano."))
                .containsExactly("CONSULT KEN+NOR+TCD KEN+NOR+TCD");
    }

    @Test
    void whatIsSaidFollowsTheDayThePlaceAndTheAddressee() {
        assertThat(coded("es", "El ministro noruego declaró ayer, lunes, en Roma que visitará Kenia."))
                .containsExactly("CONSULT NOR KEN");
        assertThat(coded("es", "La ministra keniana dijo hoy a la prensa que viajará a Oslo."))
                .containsExactly("CONSULT KEN NOR");
    }

    @Test
    void anOfficeIsNobodysName() {
        String text =
                "El ministro de Exteriores chadiano llegó a Oslo. La ministra de Exteriores keniana criticó a Perú.";
        assertThat(coded("es", text)).contains("ACCUSE KEN PER");
    }

    @Test
    void aBracketDoesNotPartTheVerbFromItsPhrases() {
        assertThat(coded("es", "El rey de Noruega se reunió en Bergen (oeste de Noruega) con el ministro chadiano."))
                .containsExactly("CONSULT NOR TCD");
    }

    @Test
    void whereTheReporterSitsTakesNoPart() {
        String text = """
                Oslo, 5 may (EFE).
                El Parlamento de Kenia y el Gobierno de Kenia hablaron del ejército keniano.
                La policía detuvo a los manifestantes de la oposición.""";
        assertThat(coded("es", text)).containsExactly("COERCE KEN KEN");
    }

    @Test
    void whoeverStandsInAClauseAboutTheSubjectIsNoSubject() {
        assertThat(coded("es", "El presidente noruego que firmó el pacto visitó Kenia."))
                .contains("CONSULT NOR KEN");
        assertThat(coded("en", "The Norwegian minister who signed the pact visited Kenya."))
                .contains("CONSULT NOR KEN");
    }

    @Test
    void whatSomebodyHoldsOrPaysIsNotWhoHoldsIt() {
        assertThat(coded("es", "La reunión que mantuvo la delegación keniana con la ministra noruega fue útil."))
                .containsExactly("CONSULT KEN NOR");
        assertThat(coded("es", "Se conocieron durante la visita que el rey noruego realizó a Kenia."))
                .containsExactly("CONSULT NOR KEN");
    }

    @Test
    void aPossessiveMeansTheSubjectThatFollows() {
        String text = "El rey de Noruega llegó a Somalia. En su visita a Kenia, la ministra chadiana verá el puerto.";
        assertThat(coded("es", text)).contains("CONSULT TCD KEN");
    }

    @Test
    void thePrepositionSaidAgainGoesOnBehindAName() {
        assertThat(coded("es", "El rey de Kenia habló con el ministro noruego, Olaf Rask, y con la ministra chadiana."))
                .containsExactly("CONSULT KEN+NOR+TCD KEN+NOR+TCD");
    }

    @Test
    void whosePeopleTheyAreIsNotGuessedFromThePlace() {
        assertThat(coded(
                        "es",
                        "Desde su entrada en Kosovo, la OTAN ha arrestado a cinco serbios, sospechosos de crímenes."))
                .containsExactly("COERCE NATO SRB");
    }

    @Test
    void anAppositionDoesNotHideTheVerbOfTheNextClause() {
        assertThat(
                        coded(
                                "es",
                                "Perú amenazó a Bolivia con sanciones, y el presidente chileno, Gabriel Boric, habló con Quito."))
                .contains("THREATEN PER BOL");
    }

    @Test
    void aGivenNameIsNoCapital() {
        assertThat(coded("es", "Sofía Ramírez acusó a Chile de espionaje.")).isEmpty();
        assertThat(coded("es", "Sofía acusó a Chile de espionaje.")).containsExactly("ACCUSE BGR CHL");
    }

    @Test
    void aNameWithoutPrepositionBehindItsVerbIsWhoActs() {
        assertThat(coded("es", "Acusa Kenia a Somalia de espionaje")).containsExactly("ACCUSE KEN SOM");
        assertThat(coded("es", "Critica Noruega aranceles de Chile")).contains("ACCUSE NOR CHL");
        assertThat(coded("es", "Pide el presidente de Perú a Noruega más barcos"))
                .containsExactly("REQUEST PER NOR");
        assertThat(coded("es", "Visitó Kenia el lunes.")).doesNotContain("CONSULT KEN NOR");
        assertThat(coded("es", "Noruega condena a Kenia por los ataques.")).contains("ACCUSE NOR KEN");
    }

    @Test
    void aVerbOfMotionBeforeAnInfinitiveMovesNobody() {
        assertThat(coded("es", "El ministro noruego ha vuelto a repetir sus amenazas contra Kenia."))
                .containsExactly("THREATEN NOR KEN");
        assertThat(coded("en", "Norway went to war with Kenya.")).contains("ASSAULT NOR KEN");
        assertThat(coded("es", "El ministro noruego ha vuelto a Kenia.")).containsExactly("CONSULT NOR KEN");
    }

    @Test
    void whoWorksWithAThingWorksWithNobody() {
        String before = "Noruega habló con Kenia.\n";
        assertThat(coded("es", before + "Noruega trabaja con más fuerza.")).containsExactly("CONSULT KEN+NOR KEN+NOR");
        assertThat(coded("es", before + "Noruega trabaja con Perú.")).contains("COOPERATE NOR+PER NOR+PER");
    }

    @Test
    void theUnitedStatesHaveAShortNameInMexico() {
        assertThat(coded("es", "México acusó a EU de espionaje.")).containsExactly("ACCUSE MEX USA");
        assertThat(coded("es", "México acusó a la UE de espionaje.")).containsExactly("ACCUSE MEX EU");
    }

    @Test
    void whoMeansToDoItHimselfAsksNobody() {
        assertThat(coded("es", "Noruega se propone reformar su comercio con Kenia."))
                .doesNotContain("REQUEST NOR KEN");
        assertThat(coded("es", "Noruega propone a Kenia reformar el comercio.")).contains("REQUEST NOR KEN");
    }
}
