package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acts in German where something stands between: words of a speaker, names of papers, makes of aircraft, two owners. */
class GermanSubjectTest {

    @Test
    void aClauseGoesOnBehindWhoSaysIt() {
        assertThat(coded("Die syrische Armee, sagte der irische Außenminister, habe den Libanon angegriffen."))
                .containsExactly("ASSAULT SYR LBN");
        assertThat(coded("Die syrische Armee, teilte die Regierung in Ankara mit, hat türkische Schiffe beschossen."))
                .containsExactly("ASSAULT SYR TUR");
        assertThat(coded("Kigali, so Ugandas Präsident weiter, müsse seine Soldaten aus dem Kongo abziehen."))
                .containsExactly("REQUEST UGA RWA");
        assertThat(
                        coded(
                                "Irlands Präsident sagte, dass, so berichteten Diplomaten, Syrien den Libanon angegriffen habe."))
                .containsExactly("ASSAULT SYR LBN");
    }

    @Test
    void aNameBehindAPrepositionalPhraseIsPartOfIt() {
        assertThat(coded("Im Gespräch mit der Zeitung Le Monde kritisierte Sikorski die Sparpolitik Griechenlands."))
                .containsExactly("ACCUSE POL GRC");
        assertThat(coded("Im Lager Jarmuk hat die syrische Armee palästinensische Flüchtlinge getötet."))
                .containsExactly("ASSAULT SYR PSE");
    }

    @Test
    void theMakeOfAnAircraftStandsBeforeIt() {
        assertThat(coded("Am Morgen griffen zwei türkische F-16 Kampfjets Stellungen im Irak an."))
                .containsExactly("ASSAULT TUR IRQ");
    }

    @Test
    void twoNamesInTheGenitiveOwnWhatFollows() {
        assertThat(coded("Togo hat Malis und Nigers Bemühungen gelobt.")).containsExactly("SUPPORT TGO MLI+NER");
        assertThat(coded("Estlands, Lettlands und Litauens Regierungschefs lehnten den Vorschlag Ungarns ab."))
                .containsExactly("REJECT EST+LTU+LVA HUN");
        assertThat(coded("Die Regierung Estlands und Lettlands Präsident verurteilten Russlands Angriff."))
                .containsExactly("ACCUSE EST+LVA RUS");
    }

    @Test
    void aCompoundCutShortIsPartOfWhatHasTheRestOfIt() {
        assertThat(coded("Israel flog Dutzende Luft- und andere Angriffe auf den Libanon."))
                .containsExactly("ASSAULT ISR LBN");
        assertThat(coded("Der tunesische Präsident hat Ägyptens Staats- und Regierungschef scharf kritisiert."))
                .containsExactly("ACCUSE TUN EGY");
        assertThat(coded("Die Außen-, Innen- und Justizminister Malis kritisierten Togo."))
                .containsExactly("ACCUSE MLI TGO");
    }

    @Test
    void theMainClauseFollowsASubordinateOneThatClosesWithAnInfinitive() {
        assertThat(coded("Nachdem Ankara gedroht hatte, die Grenze zu schließen, reiste Kanzler Scholz in die Türkei."))
                .contains("CONSULT DEU TUR");
        assertThat(coded("Als Mali versuchte, den Hafen zu blockieren, verurteilte Togo die Regierung in Bamako."))
                .contains("ACCUSE TGO MLI");
    }

    @Test
    void aPersonWhoStandsBeforeAVerbOfWillIsNoObject() {
        assertThat(coded("Die IWF-Chefin forderte Griechenland zu Reformen auf."))
                .containsExactly("REQUEST IMF GRC");
        assertThat(coded("Guinea und Mali stritten. Amazon forderte Mali zur Zahlung auf."))
                .noneMatch(e -> e.startsWith("REQUEST MLI"));
    }

    @Test
    void aGivenNameOrAnAmbassadorIsNoMinisterWhoOnceBoreThatName() {
        assertThat(coded("Der deutsche Abgeordnete Hans-Christian Meier traf am Freitag in Oslo Ruandas Präsidenten."))
                .noneMatch(e -> e.contains("KOR"));
        assertThat(coded("Die Botschafterin Patterson bat Washington um Hilfe für Pakistan."))
                .noneMatch(e -> e.contains("JAM"));
    }

    @Test
    void aNumberWithItsUnitIsPartOfThePhraseItMeasures() {
        assertThat(coded("Ungarn hat in der Nacht seine 175 Kilometer lange Grenze zu Serbien geschlossen."))
                .containsExactly("SANCTION HUN SRB");
        assertThat(coded("Der 54 Jahre alte Präsident Ugandas kritisierte Ruanda."))
                .containsExactly("ACCUSE UGA RWA");
    }

    private static List<String> coded(String text) {
        return Coded.coded("de", text);
    }
}
