package org.disgelo.place;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "en, North Korea, PRK", "it, Bielorussia, BLR", "it, bielorusse, BLR", "de, Russlands, RUS",
                "de, Russinnen, RUS",
        "fr, Etats-Unis, USA", "es, japonesas, JPN", "ru, Белоруссией, BLR", "ru, Соединенных Штатов, USA",
                "ru, сирийцев, SYR",
    })
    void knowsAStateByItsNamesInEveryCase(String language, String name, String code) {
        NameWalk walk = walk(language, name);
        assertThat(walk.find(0)).isTrue();
        assertThat(CountryNames.code(walk.found())).isEqualTo(code);
    }

    @Test
    void theTableOfNamesAgreesWithTheStates() {
        for (String file : LexiconSource.list("gazetteer/states")) {
            Map<String, Yaml> state = LexiconSource.yaml(file).fields();
            if (state.containsKey("to")) {
                continue;
            }
            requireNonNull(state.get("names"))
                    .fields()
                    .forEach((language, names) -> names.strings().forEach(name -> {
                        Words words = new Words(name, false);
                        NameWalk walk = new NameWalk(words, CountryNames.of(language)::find);
                        assertThat(walk.find(0))
                                .as("%s, %s: %s", file, language, name)
                                .isTrue();
                        assertThat(CountryNames.is(walk.found(), CountryNames.NAME))
                                .as("%s: %s", file, name)
                                .isTrue();
                    }));
        }
    }

    private static NameWalk walk(String language, String name) {
        return new NameWalk(new Words(name, false), CountryNames.of(language)::find);
    }
}
