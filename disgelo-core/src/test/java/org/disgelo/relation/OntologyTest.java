package org.disgelo.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.disgelo.ontology.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OntologyTest {

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeIsWorthWhatItsKindSays(EventType type) {
        double score = Scores.load().worth(type, null).score();
        assertThat(score > 0).isEqualTo(type.isCooperative());
    }

    @Test
    void aModeHasItsOwnWorthAndElseThatOfItsType() {
        Scores scores = Scores.load();
        assertThat(scores.worth(EventType.SUPPORT, "sign").score())
                .isGreaterThan(scores.worth(EventType.SUPPORT, "praise").score());
        assertThat(scores.worth(EventType.SUPPORT, "no-such-mode")).isEqualTo(scores.worth(EventType.SUPPORT, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ontology/types.yaml    | score: -9      | score: -11        | -11",
                "ontology/types.yaml    | type: ASSAULT  | type: ASSAULTS    | ASSAULTS",
                "ontology/types.yaml    | halfLife: 240  | halfLife: long    | long",
                "ontology/relation.yaml | actual: 1      | actual: 2         | from 0 to 1",
                "ontology/relation.yaml | penalty: 4     | penalties: 4      | penalties",
                "ontology/relation.yaml | silence: 120   | silence: 1.5      | 1.5",
                "ontology/series.yaml   | leadIn: 30     | leadOut: 30       | leadOut",
                "ontology/series.yaml   | quantile: 0.9  | quantile: 90      | 90",
                "ontology/camps.yaml    | camp: iran     | camp: west        | twice",
                "ontology/camps.yaml    | IRN: 1         | IRN: 7            | iran"
            })
    void aFaultInTheDataNamesFileAndLine(String file, String right, String wrong, String named) {
        String text = LexiconSource.text(file);
        assertThat(text).contains(right);
        String broken = text.replaceFirst(right, wrong);
        assertThatThrownBy(() -> reader(file).apply(Yaml.read("lexicon/" + file, broken)))
                .isInstanceOf(LexiconException.class)
                .hasMessageMatching("(?s)lexicon/" + file + ":\\d+: .*")
                .hasMessageContaining(named);
    }

    private static Function<Yaml, Object> reader(String file) {
        return switch (file) {
            case "ontology/types.yaml" -> Scores::read;
            case "ontology/relation.yaml" -> Figures::read;
            case "ontology/series.yaml" -> SeriesFigures::read;
            default -> Camps::read;
        };
    }
}
