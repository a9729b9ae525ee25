package org.disgelo.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The exercise took place in Kaliningrad. | Kaliningrad RUS",
                "en | Both delegations met in Minsk and Grodno. | Minsk BLR, Grodno BLR",
                "en | The Hague is far from Aleppo. | Aleppo SYR",
                "it | La base militare sorge a Grodno in Bielorussia. | Grodno BLR",
                "it | Il vertice si è svolto a Singapore. | Singapore SGP",
                "it | I soldati sono arrivati nel Donbass e a Kaliningrad. | Donbas UKR, Kaliningrad RUS",
                "it | All'Aia i giudici hanno deciso. | The Hague NLD",
                "de | Die Minister trafen sich in Tiflis und Eriwan. | Tbilisi GEO, Yerevan ARM",
                "de | Charkiws Bürgermeister bat um Hilfe. | Kharkiv UKR",
                "fr | Les combats ont repris près de Kharkiv et de Marioupol. | Kharkiv UKR, Mariupol UKR",
                "fr | Les ministres se sont réunis à Genève. | Geneva CHE",
                "es | Los ministros se reunieron en Ginebra. | Geneva CHE",
                "es | Hubo combates en Járkov. | Kharkiv UKR",
                "ru | Переговоры прошли в Гомеле и Бресте. | Gomel BLR, Brest BLR",
                "ru | Войска стоят под Харьковом. | Kharkiv UKR",
                "ru | Учения начались в Калининградской области. | Kaliningrad region RUS",
                "ru | Ракеты попали в дома Мариуполя. | Mariupol UKR",
            })
    void findsPlacesInAllLanguagesAndCases(String language, String text, String expected) {
        assertThat(String.join(", ", places(language, text, Map.of()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Rockets hit Tripoli, Lebanon. | LBN",
                "en | The Lebanese city of Tripoli was quiet. | LBN",
                "en | Lebanon's Tripoli was quiet. | LBN",
                "en | Rockets hit the port of Tripoli, in northern Lebanon. | LBN",
                "it | La città libanese di Tripoli era tranquilla. | LBN",
                "it | Gli scontri di Tripoli (Libano) continuano. | LBN",
                "de | In der libanesischen Stadt Tripolis wurde geschossen. | LBN",
                "fr | Des tirs dans la ville libanaise de Tripoli. | LBN",
                "es | Hubo disparos en Trípoli (Líbano). | LBN",
                "ru | В ливанском Триполи слышна стрельба. | LBN",
                "en | Fighting went on in Tripoli. | LBY",
            })
    void theStateNamedBesideDecides(String language, String text, String country) {
        assertThat(PlaceFinder.standard().find(text, language, Map.of("LBY", 0.2)))
                .singleElement()
                .satisfies(m -> assertThat(m.place().country()).isEqualTo(country));
    }

    @Test
    void theArticleDecidesBetweenNamesakes() {
        String text = "The ministers met in Tripoli.";
        assertThat(places("en", text, Map.of())).containsExactly("Tripoli LBY");
        assertThat(places("en", text, Map.of("LBN", 0.6))).containsExactly("Tripoli LBN");
        assertThat(places("it", "Un vertice a Hyderabad.", Map.of("PAK", 0.5))).containsExactly("Hyderabad PAK");
        assertThat(places("it", "Un vertice a Hyderabad.", Map.of("IND", 0.5))).containsExactly("Hyderabad IND");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Moscow said that Minsk had agreed.",
                "en | The president of Georgia spoke to Italy.",
                "en | The Minsk agreements are dead.",
                "en | The New York Times wrote about it.",
                "en | Victoria Nuland agreed.",
                "en | Nice weather is expected in March.",
                "it | Mosca e Pechino hanno firmato.",
                "it | Gli accordi di Parigi sul clima.",
                "it | Il ministro Colombo ha parlato.",
                "it | Sergio Mattarella ha ricevuto Matteo Salvini.",
                "de | Das Essen war teuer, der Regen stark.",
                "de | Moskau droht mit Folgen.",
                "fr | Les accords de Minsk ne tiennent plus.",
                "fr | Moscou accuse Kiev.",
                "fr | La réunion a été longue.",
                "es | La paz es posible.",
                "es | El acuerdo de París fue un paso hacia la paz.",
                "ru | Москва и Минск подписали соглашение.",
                "ru | Минский процесс остановлен. Потом Южная Корея отказалась.",
                "ru | В Мексике прошли выборы.",
            })
    void passesOverWhatIsNoPlace(String language, String text) {
        assertThat(places(language, text, Map.of("USA", 0.1, "BLR", 0.3))).isEmpty();
    }

    @Test
    void aStateOfTheUnionIsToldFromTheStateOfItsName() {
        assertThat(places("en", "The senators met in Atlanta, Georgia.", Map.of("GEO", 0.3)))
                .contains("Atlanta USA")
                .doesNotContain("Tbilisi GEO");
        assertThat(places("en", "They won in Georgia.", Map.of("USA", 0.9))).containsExactly("Georgia USA");
        assertThat(places("en", "They won in Georgia.", Map.of("GEO", 0.9))).isEmpty();
    }

    @Test
    void aCityOfAnAmericanStateIsNotItsFamousNamesake() {
        assertThat(places("en", "A court in Paris, Texas, and one in Paris.", Map.of()))
                .containsExactly("Texas USA", "Paris FRA");
    }

    @Test
    void anAmbiguousNameNeedsEvidence() {
        assertThat(places("it", "Il generale Alessandria tace.", Map.of("EGY", 0.5)))
                .isEmpty();
        assertThat(places("it", "Le navi sono ad Alessandria.", Map.of("EGY", 0.5)))
                .containsExactly("Alexandria EGY");
    }

    @Test
    void spansCoverTheNamesInOrderAndDoNotOverlap() {
        String text = "Da New York a Grodno, poi nella regione di Grodno.";
        List<PlaceMention> found = PlaceFinder.standard().find(text, "it", Map.of());
        assertThat(found).extracting(m -> m.span().of(text)).containsExactly("New York", "Grodno", "regione di Grodno");
    }

    @Test
    void takesAnyTextAndAnyLanguage() {
        assertThat(places("it", "", Map.of())).isEmpty();
        assertThat(places("it", " … — '", Map.of())).isEmpty();
        assertThat(places("xx", "Kaliningrad", Map.of())).containsExactly("Kaliningrad RUS");
    }

    private static List<String> places(String language, String text, Map<String, Double> weights) {
        return PlaceFinder.standard().find(text, language, weights).stream()
                .map(m -> m.place().name() + " " + m.place().country())
                .toList();
    }
}
