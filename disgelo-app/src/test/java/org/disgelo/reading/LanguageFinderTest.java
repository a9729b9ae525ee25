package org.disgelo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | Mosca e Minsk hanno firmato ieri un accordo sulla difesa aerea comune.",
                "en | Moscow and Minsk signed an agreement on joint air defence yesterday.",
                "de | Moskau und Minsk haben gestern ein Abkommen über die gemeinsame Luftabwehr unterzeichnet.",
                "fr | Moscou et Minsk ont signé hier un accord sur la défense aérienne commune.",
                "es | Moscú y Minsk firmaron ayer un acuerdo sobre la defensa aérea conjunta.",
                "ru | Москва и Минск вчера подписали соглашение о совместной противовоздушной обороне.",
                "uk | Москва та Мінськ учора підписали угоду про спільну протиповітряну оборону.",
                "be | Масква і Мінск учора падпісалі пагадненне аб сумеснай супрацьпаветранай абароне.",
                "bg | Москва и Минск подписаха вчера споразумение за обща противовъздушна отбрана.",
                "pl | Moskwa i Mińsk podpisały wczoraj umowę o wspólnej obronie powietrznej.",
                "pt | Moscovo e Minsk assinaram ontem um acordo sobre a defesa aérea conjunta.",
                "nl | Moskou en Minsk hebben gisteren een akkoord over gezamenlijke luchtverdediging getekend.",
                "tr | Moskova ve Minsk dün ortak hava savunması konusunda bir anlaşma imzaladı.",
                "ar | وقعت موسكو ومينسك أمس اتفاقا بشأن الدفاع الجوي المشترك",
                "zh | 莫斯科与明斯克昨天签署了联合防空协议。"
            })
    void languageOfASentence(String language, String sentence) {
        assertThat(LanguageFinder.find(sentence)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12 345 67", "--- *** ---"})
    void nothingToTellItBy(String text) {
        assertThat(LanguageFinder.find(text)).isNull();
    }

    @Test
    void aForeignQuoteDoesNotDecide() {
        String article = "Der Präsident sagte am Montag in Minsk, das Abkommen sei ein Erfolg für beide Länder. "
                + "\"We are very pleased\", fügte er auf Englisch hinzu, bevor er in den Wagen stieg und abfuhr.";
        assertThat(LanguageFinder.find(article)).isEqualTo("de");
    }
}
