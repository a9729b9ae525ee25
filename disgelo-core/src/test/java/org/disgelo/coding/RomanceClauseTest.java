package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;
import static org.disgelo.coding.Coded.events;

import org.disgelo.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read of clauses as Romance languages order them. */
class RomanceClauseTest {

    @Test
    void whatSomethingIsCalledIsNotTheObject() {
        assertThat(coded("es", "Brasil calificó de «irresponsable» la decisión de Paraguay."))
                .containsExactly("ACCUSE BRA PRY");
        assertThat(coded("es", "Noruega considera ilegal el referéndum de Serbia."))
                .containsExactly("ACCUSE NOR SRB");
    }

    @Test
    void whoIsHandedOverMayStandBehindWhoReceivesHim() {
        assertThat(coded("es", "Kenia entregó a la ONU a tres rehenes somalíes."))
                .contains("CONCEDE KEN SOM");
    }

    @Test
    void whatOneCeasesToDoIsNotDone() {
        assertThat(events("es", "Kenia dejó de enviar armas a Somalia."))
                .allSatisfy(e -> assertThat(e.status()).isEqualTo(Status.DENIED));
    }

    @Test
    void aParticipleWithAClauseOfItsOwnDoesNotPartTheSubjectFromItsVerb() {
        assertThat(coded("es", "Chile, convencido de que Perú no pagará, denunció a Bolivia."))
                .contains("ACCUSE CHL BOL");
    }

    @Test
    void stepsToldOneByOneAreTakenByWhoTakesThem() {
        assertThat(coded("es", "Libia tomó medidas, como cerrar los reactores, desmantelar sus misiles."))
                .contains("RETREAT LBY ");
    }

    @Test
    void whatAPronounTakesUpIsTheObject() {
        assertThat(coded("es", "Al embajador ruso lo expulsó Polonia.")).containsExactly("SANCTION POL RUS");
        assertThat(coded("es", "El informe lo condenó Noruega.")).doesNotContain("ACCUSE NOR NOR");
    }

    @Test
    void aContractedArticleBeforeTheRelativeMakesNoConjunction() {
        assertThat(coded("es", "Brasil, al que Perú acusó de espionaje, condenó a Bolivia."))
                .contains("ACCUSE PER BRA", "ACCUSE BRA BOL");
    }

    @Test
    void aDutyMayBeSaidBeforeWhoSaysIt() {
        assertThat(coded("es", "Si Siria se preocupa por su pueblo, debería dimitir, afirmó el rey de Jordania."))
                .containsExactly("REQUEST JOR SYR");
    }

    @Test
    void whoActsAfterAnInfinitiveDidThatToo() {
        assertThat(coded("es", "Al expulsar al embajador ruso, Polonia dio un paso más."))
                .containsExactly("SANCTION POL RUS");
    }

    @Test
    void aTimeOrARemarkMayPartTheAuxiliaryFromItsParticiple() {
        assertThat(coded("fr", "La Norvège a hier condamné le Tchad.")).containsExactly("ACCUSE NOR TCD");
        assertThat(coded("fr", "La Norvège a de nouveau condamné le Tchad.")).containsExactly("ACCUSE NOR TCD");
        assertThat(coded("it", "La Norvegia ha, in una nota, condannato il Ciad."))
                .containsExactly("ACCUSE NOR TCD");
        assertThat(coded("en", "Norway has on several occasions condemned Chad."))
                .containsExactly("ACCUSE NOR TCD");
    }

    @Test
    void whoDoesOneThingAfterAnotherDoesBoth() {
        assertThat(coded("fr", "La Norvège, après avoir condamné le Tchad, a expulsé un diplomate du Kenya."))
                .containsExactlyInAnyOrder("ACCUSE NOR TCD", "SANCTION NOR KEN");
        assertThat(coded("fr", "Tout en condamnant le Tchad, la Norvège se tait."))
                .containsExactly("ACCUSE NOR TCD");
    }

    @Test
    void whoUndergoesAnActionIsNotWhoTakesIt() {
        assertThat(coded("fr", "Le Tchad a subi une cyberattaque norvégienne.")).containsExactly("COERCE NOR TCD");
        assertThat(coded("fr", "Le Tchad a été la cible de frappes norvégiennes."))
                .containsExactly("ASSAULT NOR TCD");
        assertThat(coded("fr", "Le Tchad s'est vu accuser par la Norvège de mensonge."))
                .containsExactly("ACCUSE NOR TCD");
    }

    @Test
    void whoItWasMayStandBehindTheVerbThatSaysSo() {
        assertThat(coded("it", "Ad accusare il Ciad è la Norvegia.")).containsExactly("ACCUSE NOR TCD");
    }

    @Test
    void aHeadlineSaysFirstWhereItIs() {
        assertThat(coded("fr", "Norvège : manifestations contre la réforme des retraites"))
                .containsExactly("PROTEST NOR NOR");
        assertThat(coded("it", "Norvegia, proteste contro la riforma delle pensioni"))
                .containsExactly("PROTEST NOR NOR");
    }

    @Test
    void anAdverbOfSeveralWordsPartsNoPhrase() {
        assertThat(coded("fr", "La Norvège a pris une nouvelle fois la défense du Tchad."))
                .containsExactly("SUPPORT NOR TCD");
    }

    @Test
    void whoSpeaksOfHimselfActs() {
        assertThat(coded("es", "«Respaldamos plenamente a Kenia», dijo el canciller de Noruega."))
                .containsExactly("SUPPORT NOR KEN");
        assertThat(coded("it", "\"Chiediamo alla Serbia di ritirare le truppe\", ha detto il premier del Kenya."))
                .contains("REQUEST KEN SRB");
    }

    @Test
    void whatComesSomeTimeAfterAFactIsAFact() {
        assertThat(coded("es", "Kenia calla un día después de que Serbia invadiera Noruega."))
                .contains("ASSAULT SRB NOR");
    }

    @Test
    void aDenialBehindAPrepositionDenies() {
        assertThat(events("es", "En ningún momento condenó Noruega a Kenia."))
                .allSatisfy(e -> assertThat(e.status()).isEqualTo(Status.DENIED));
    }

    @Test
    void byWhoseHelpSomethingIsSignedIsNoPartyToIt() {
        assertThat(coded("es", "Chad y Kenia firmaron, con mediación noruega, un acuerdo."))
                .contains("SUPPORT KEN+TCD KEN+TCD", "CONSULT NOR KEN+TCD");
    }

    @Test
    void aCoalitionIsOfWhoLeadsIt() {
        assertThat(coded("es", "Una coalición que encabezan los kenianos bombardeó Oslo."))
                .containsExactly("ASSAULT KEN NOR");
        assertThat(coded("es", "Una coalición encabezada por los kenianos bombardeó Oslo."))
                .containsExactly("ASSAULT KEN NOR");
    }

    @Test
    void whatSumsUpAClauseIsOfWhoActsInIt() {
        assertThat(coded(
                        "es", "Kenia anunció que enviará misiles a Chad, decisión que Noruega tachó de irresponsable."))
                .contains("ACCUSE NOR KEN");
    }

    @Test
    void aListInBracketsSaysWhoTheyAre() {
        assertThat(coded("es", "Las partes (Kenia, Chad y Noruega) se reúnen hoy."))
                .containsExactly("CONSULT KEN+NOR+TCD KEN+NOR+TCD");
    }

    @Test
    void twoDiplomatsWhoseStateIsToldAreNotOfTheTwo() {
        assertThat(coded("es", "Kenia anunció la expulsión de dos diplomáticos noruegos."))
                .containsExactly("SANCTION KEN NOR");
    }

    @Test
    @Timeout(30)
    void aPhraseInTheGroupMayHoldWhatLooksLikeAVerb() {
        assertThat(coded("es", "Los buques de Kenia zarparán lo más tarde posible y Kenia acusó a Chad."))
                .containsExactly("ACCUSE KEN TCD");
    }

    @Test
    void peopleWhoDoSomethingToThemselvesSufferNothing() {
        assertThat(coded("fr", "Les opposants tchadiens se sont arrêtés à cent mètres du ministère."))
                .noneMatch(e -> e.startsWith("COERCE"));
    }

    @Test
    void moreThanAMillionAreThoseWhoAreCounted() {
        assertThat(coded("fr", "La Pologne a accueilli plus d'un million de réfugiés ukrainiens."))
                .containsExactly("AID POL UKR");
        assertThat(coded("es", "Polonia ha acogido a más de un millón de refugiados ucranianos."))
                .containsExactly("AID POL UKR");
    }

    @Test
    void whatHasItsSubjectAndItsObjectReportsNothingBehindAComma() {
        assertThat(coded("fr", "Le Kenya réclama une réunion du Conseil de sécurité, le Tchad condamna la Norvège."))
                .contains("ACCUSE TCD NOR");
    }
}
