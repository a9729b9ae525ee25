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
        assertThat(coded("fr", "Oslo prêt à négocier avec Tripoli")).containsExactly("AGREE LBY+NOR LBY+NOR");
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
}
