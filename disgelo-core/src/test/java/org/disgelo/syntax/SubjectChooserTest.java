package org.disgelo.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

/** Subjects that the rules alone miss. */
class SubjectChooserTest {

    @Test
    void whatStandsInAnAsideIsNotTheSubjectBehindIt() {
        assertThat(subjects("en", "The envoys, being convinced that Oslo would not give way, have left the capital."))
                .contains("left: The envoys");
    }

    @Test
    void whatTheSubjectWasTakenForIsTheObjectOfTheVerbBefore() {
        Parse parse = parse("es", "Los rebeldes no tienen esas armas, solo tienen esos fusiles.");

        assertThat(parse.verbs())
                .allSatisfy(v -> assertThat(words(parse, v.subject())).isEqualTo("Los rebeldes"));
        assertThat(parse.verbs().stream().flatMap(v -> v.objects().stream()).map(o -> words(parse, o)))
                .containsExactly("esas armas", "esos fusiles");
    }

    @Test
    void aPhraseThatMayBeEitherStaysTheSubjectAsWell() {
        assertThat(subjects("it", "Monta la rabbia in Perù.")).contains("Monta: la rabbia");
    }

    @Test
    void whatTheRulesFindRightStays() {
        assertThat(subjects("de", "Der Minister, der Hanoi besuchte, lobte den Vertrag."))
                .contains("besuchte: Der Minister", "lobte: Der Minister");
        assertThat(subjects("it", "Hanno convenuto ieri a Mosca i ministri di Oslo e Lima."))
                .contains("convenuto: i ministri");
    }

    private static List<String> subjects(String language, String text) {
        Parse parse = parse(language, text);
        return parse.verbs().stream()
                .filter(v -> v.verb() >= 0)
                .map(v -> parse.token(v.verb()).form() + ": " + words(parse, v.subject()))
                .toList();
    }

    private static String words(Parse parse, NounPhrase noun) {
        return noun == null
                ? "-"
                : String.join(
                        " ",
                        parse.tokens().subList(noun.from(), noun.to()).stream()
                                .map(t -> t.form())
                                .toList());
    }

    private static Parse parse(String language, String text) {
        return Pipeline.standard()
                .read(Article.of("a", language, null, text))
                .readings()
                .getFirst()
                .parse();
    }
}
