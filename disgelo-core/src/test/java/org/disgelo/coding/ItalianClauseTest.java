package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** What is read of clauses and headlines as Italian newspapers word them. */
class ItalianClauseTest {

    @Test
    void aWordOfThePhraseIsNoSubject() {
        assertThat(coded("it", "La Danimarca ha accusato il Ciad. Ha fatto appello alla Norvegia."))
                .containsExactly("ACCUSE DNK TCD", "REQUEST DNK NOR");
    }

    @Test
    void aPhraseThatEndsInAVerbActsOnTheObjectOfThatVerb() {
        assertThat(coded("it", "Il Ciad ha fatto saltare un ponte etiope.")).containsExactly("ASSAULT TCD ETH");
    }

    @Test
    void peopleWhoAreCountedAreNobodyByName() {
        assertThat(coded("it", "Circa trentamila persone hanno protestato a Oslo contro il governo norvegese."))
                .containsExactly("PROTEST NOR NOR");
    }

    @Test
    void aParticipleBehindItsNounIsNoVerbOfTheFirstPerson() {
        assertThat(coded("it", "Due soldati kenioti uccisi in un raid etiope")).containsExactly("ASSAULT ETH KEN");
    }

    @Test
    void whereAPronounIsTheObjectWhoDoesItStandsBehind() {
        assertThat(coded("it", "Il trattato è pronto: lo firmano Kenya e Ciad."))
                .containsExactly("SUPPORT KEN+TCD KEN+TCD");
    }

    @Test
    void protestsAreOfTheStateWhereTheyTakePlace() {
        assertThat(coded("it", "Ancora proteste in Norvegia dopo la riforma.")).containsExactly("PROTEST NOR NOR");
        assertThat(coded("it", "Oslo, manifestazione contro la Nato.")).containsExactly("PROTEST NOR NATO");
    }

    @Test
    void whatIsOnlyFearedIsNoEvent() {
        assertThat(coded("it", "Cresce il timore di una guerra tra Kenya e Ciad."))
                .isEmpty();
        assertThat(coded("it", "Il mondo è sull'orlo di una guerra con il Ciad."))
                .isEmpty();
    }

    @Test
    void theStateThatAHeadlineNamesFirstDoesWhatItsParticipleTells() {
        assertThat(coded("it", "Kenya, arrestati due giornalisti")).containsExactly("COERCE KEN KEN");
        assertThat(coded("it", "Norvegia, espulsi tre diplomatici etiopi")).containsExactly("SANCTION NOR ETH");
    }

    @Test
    void whoIsNamedRightBeforeANounDoesIt() {
        assertThat(coded("it", "Oslo, la minaccia al Ciad")).containsExactly("THREATEN NOR TCD");
    }

    @Test
    void aHeadlineLeavesOutItsCopula() {
        assertThat(coded("it", "Il ministro keniota in visita a Oslo")).containsExactly("CONSULT KEN NOR");
    }

    @Test
    void oneManOfANationIsNoPartyToCrime() {
        assertThat(coded("it", "Un norvegese ha aggredito un anziano a Roma.")).isEmpty();
    }

    @Test
    void aGroupOfNoStateThatBearsNoArmsIsNoRebel() {
        assertThat(coded("it", "Amnesty International condanna la Norvegia.")).containsExactly("ACCUSE NGO NOR");
    }

    @Test
    void aStateBeforeTheNameOfWhoActsIsWhatTheHeadlineIsAbout() {
        assertThat(coded("it", "Kenya, Macron condanna la repressione.")).contains("ACCUSE FRA KEN");
        assertThat(coded("it", "Macron, presidente della Francia, condanna il Kenya."))
                .containsExactly("ACCUSE FRA KEN");
    }

    @Test
    void whereANewsComesFromTellsWhoseItIs() {
        assertThat(coded("it", "Da Oslo rimbalzano accuse al Ciad.")).containsExactly("ACCUSE NOR TCD");
        assertThat(coded("it", "Un duro avvertimento al Ciad è arrivato dalla Norvegia."))
                .containsExactly("THREATEN NOR TCD");
    }

    @Test
    void whoseTheSupportersAreIsToldByTheClauseBeforeTheArticle() {
        assertThat(coded("it", "Il Kenya ha accusato il Ciad. La Norvegia ha inviato le sue truppe in Uganda."))
                .containsExactly("ACCUSE KEN TCD", "MOBILIZE NOR UGA");
    }

    @Test
    void whatSomebodyIsShutOutOfIsNotWhoDidIt() {
        assertThat(coded("it", "Il candidato dell'opposizione è stato escluso dalle elezioni in Tanzania."))
                .containsExactly("COERCE TZA TZA");
    }

    @Test
    void aNounWithCapitalBehindANumberIsNoName() {
        assertThat(coded("it", "Il Kenya ha criticato il Ciad. I ministri dei due Paesi si sono incontrati."))
                .containsExactly("ACCUSE KEN TCD", "CONSULT KEN+TCD KEN+TCD");
    }

    @Test
    void theTwoPartiesAreNoBirths() {
        assertThat(
                        coded(
                                "it",
                                "Il Kenya e il Ciad si sono accusati a vicenda. La Norvegia ha esortato le due parti a negoziare."))
                .contains("REQUEST NOR KEN+TCD");
    }
}
