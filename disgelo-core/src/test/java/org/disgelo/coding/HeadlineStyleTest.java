package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;
import static org.disgelo.coding.Coded.events;

import org.disgelo.event.Status;
import org.junit.jupiter.api.Test;

/** What is read of headlines, which leave out what every reader knows. */
class HeadlineStyleTest {

    @Test
    void theCopulaMayBeLeftOut() {
        assertThat(coded("fr", "Oslo prêt à négocier avec Tripoli")).containsExactly("AGREE NOR LBY");
        assertThat(coded("fr", "Le ministre kényan en visite à Lima")).containsExactly("CONSULT KEN PER");
        assertThat(coded("fr", "La Norvège prête deux navires à l'Islande pour ses exercices."))
                .noneMatch(e -> e.startsWith("AGREE"));
    }

    @Test
    void theTwoBeforeTheColonAreThoseOfTheNounBehindIt() {
        assertThat(coded("fr", "Kenya-Ouganda : accord sur le tracé de la frontière"))
                .containsExactly("AGREE KEN+UGA KEN+UGA");
        assertThat(events("fr", "Kenya-Ouganda : toujours pas d'accord sur la frontière"))
                .allSatisfy(e -> assertThat(e.status()).isEqualTo(Status.DENIED))
                .hasSize(1);
    }

    @Test
    void whoIsNamedBeforeTheColonIsTheOtherSide() {
        assertThat(coded("fr", "Birmanie : l'Union européenne adopte de nouvelles sanctions"))
                .containsExactly("SANCTION EU MMR");
    }

    @Test
    void aNounWithAnInfinitiveSaysWhatBecomesOfIt() {
        assertThat(coded("fr", "Le refus de Téhéran de recevoir les inspecteurs kényans"))
                .containsExactly("REJECT IRN KEN");
        assertThat(coded("fr", "La promesse de Berlin de livrer des chars au Kenya"))
                .containsExactly("AGREE DEU KEN");
    }

    @Test
    void whatOpensWithAParticipleThatHasSomethingOfItsOwnIsANoun() {
        assertThat(coded("fr", "Levée des sanctions américaines contre le Kenya"))
                .containsExactly("CONCEDE USA KEN");
    }

    @Test
    void whoIsExpelledIsSoByWhereHeLeaves() {
        assertThat(coded("fr", "Deux diplomates kényans expulsés du Pérou")).containsExactly("SANCTION PER KEN");
    }

    @Test
    void theTwoSidesMayStandBehindTheVerbOfTheNoun() {
        assertThat(coded("fr", "Les négociations sur le gaz qui se déroulent entre Oslo et Lima traînent."))
                .contains("CONSULT NOR+PER NOR+PER");
    }

    @Test
    void whereAnOfficeSitsIsNobodyItDealsWith() {
        assertThat(coded("fr", "Le club survit avec le soutien de l'ambassade de Norvège au Caire."))
                .noneMatch(e -> e.contains("EGY"));
    }

    @Test
    void aThousandPersonsAreNotNobody() {
        assertThat(events("fr", "Des milliers de personnes ont manifesté à Nairobi contre la réforme."))
                .allSatisfy(e -> assertThat(e.status()).isEqualTo(Status.ACTUAL))
                .hasSize(1);
    }

    @Test
    void whatIsDoneOnlyThenIsDone() {
        assertThat(events("fr", "Le Kenya n'a signé qu'un accord avec l'Ouganda."))
                .allSatisfy(e -> assertThat(e.status()).isEqualTo(Status.ACTUAL))
                .hasSize(1);
    }

    @Test
    void whatTheySloganAgainstIsWhomTheyProtestAgainst() {
        assertThat(coded("fr", "À Nairobi, les manifestants ont scandé des slogans anti-américains."))
                .containsExactly("PROTEST KEN USA");
    }

    @Test
    void aPredicateWithoutItsCopulaIsReadInSpanishToo() {
        assertThat(coded("es", "Ministro keniano de visita en Lima")).containsExactly("CONSULT KEN PER");
    }

    @Test
    void whatIsOnlyFearedIsNoEvent() {
        assertThat(coded("es", "El riesgo de un ataque de Kenia contra Noruega preocupa a los inversores."))
                .isEmpty();
        assertThat(coded("de", "Die Gefahr eines Angriffs von Kenia auf Norwegen wächst."))
                .isEmpty();
        assertThat(coded("ru", "Риск нападения Кении на Норвегию растёт.")).isEmpty();
    }

    @Test
    void whatIsNotDoneIsDenied() {
        assertThat(events("it", "Il ministro del Kenya è ripartito senza firmare l'accordo con la Norvegia."))
                .allSatisfy(e -> assertThat(e.status()).isEqualTo(Status.DENIED))
                .hasSize(1);
    }

    @Test
    void whoStandsBeforeTheColonOfAHeadlineSaysWhatStandsBehind() {
        assertThat(coded("en", "Lima: Kenya must respect the agreement.")).containsExactly("REQUEST PER KEN");
        assertThat(coded("fr", "Lima : le Kenya doit respecter l'accord.")).containsExactly("REQUEST PER KEN");
        assertThat(coded("ru", "Лима: Кения должна соблюдать соглашение.")).containsExactly("REQUEST PER KEN");
        assertThat(coded("de", "Rabat: Kenia hat die Waffenruhe gebrochen.")).containsExactly("ACCUSE MAR KEN");
        assertThat(coded("en", "Lima: the ministers must respect the agreement."))
                .isEmpty();
    }

    @Test
    void whoSaysItMayCloseTheSentence() {
        assertThat(coded("en", "Kenya must stop the discrimination, Oman said."))
                .containsExactly("REQUEST OMN KEN");
        assertThat(coded("ru", "Кения должна прекратить дискриминацию, заявил Оман."))
                .containsExactly("REQUEST OMN KEN");
        assertThat(coded("ru", "Кения должна прекратить дискриминацию, заявили в Кремле."))
                .containsExactly("REQUEST RUS KEN");
        assertThat(coded("en", "When Kenya stopped the discrimination, Oman said."))
                .isEmpty();
    }

    @Test
    void whatOneStateSaysAnotherDoesWrongItHoldsAgainstIt() {
        assertThat(coded("en", "Oman says that Kenya is behind the attack.")).containsExactly("ACCUSE OMN KEN");
        assertThat(coded("it", "Il Perù sostiene che il Kenya stia preparando un golpe."))
                .containsExactly("ACCUSE PER KEN");
        assertThat(coded("fr", "Oman n'affirme pas que le Kenya prépare un putsch."))
                .doesNotContain("ACCUSE OMN KEN");
    }

    @Test
    void whatIsSaidOfSomebodyBeforeTheWarningThreatensHim() {
        assertThat(coded("en", "If Kenya attacks, the answer will be devastating, Oman warned."))
                .containsExactly("THREATEN OMN KEN");
    }

    @Test
    void whoSaysSoAtTheEndDoesNotHideTheVerbOfAHeadline() {
        assertThat(coded("en", "Turkish jets attack convoy inside Iraq, officials say"))
                .contains("ASSAULT TUR IRQ");
    }

    @Test
    void aHeadlineGoesOnBehindWhatIsDeclared() {
        assertThat(coded("en", "Crisis: Hungary declares emergency, seals border, detains migrants"))
                .contains("COERCE HUN HUN");
    }

    @Test
    void aHeadlinesVerbStandsBehindAChief() {
        assertThat(coded("en", "NATO chief urges Turkey to withdraw its troops"))
                .contains("REQUEST NATO TUR");
        assertThat(coded("en", "Georgian PM says Azerbaijan preparing for war")).contains("MOBILIZE AZE ");
    }

    @Test
    void aNounThatGoesWithTheNextOneIsNoVerb() {
        assertThat(coded("en", "Israeli strike kills aid workers in Gaza"))
                .contains("ASSAULT ISR PSE")
                .noneMatch(e -> e.startsWith("AID"));
        assertThat(coded("en", "Houthi rebels block roads in Yemeni capital")).noneMatch(e -> e.startsWith("ASSAULT"));
    }
}
