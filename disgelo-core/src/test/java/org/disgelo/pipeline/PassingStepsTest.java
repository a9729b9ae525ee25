package org.disgelo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

/** Steps of an agreement are events where the article follows it, not where it touches upon one. */
class PassingStepsTest {

    @Test
    void whatIsRefusedIsNotSignedAsWell() {
        assertThat(rules("en", "Chile will not sign the border agreement with Peru."))
                .contains("en.reject.refused")
                .doesNotContain("en.agreement.signed");
        assertThat(rules("en", "Ukraine has torn up the treaty with Russia, which would have been renewed on 1 April."))
                .doesNotContain("en.agreement.renewed");
    }

    @Test
    void anAgreementThatIsHopedForOnceIsNotSigned() {
        assertThat(rules("es", """
                Chad y Malí se disputan un río. Chad acusa a Malí de desviarlo. Los expertos esperan que se firme un acuerdo \
                sobre el agua.""")).doesNotContain("es.agreement.signed");
    }

    @Test
    void anAgreementOfManyStepsIsFollowed() {
        assertThat(rules("fr", """
                Le Tchad et le Mali se disputent une rivière. Le Tchad accuse le Mali de la détourner. Un accord sur l'eau a été \
                négocié. L'accord a été signé en mars. L'accord a été ratifié lundi.""")).contains("fr.agreement.ratified");
    }

    private static List<String> rules(String language, String text) {
        return Pipeline.standard().code(Article.of("a", language, LocalDate.parse("2024-05-06"), text)).stream()
                .map(e -> e.rule())
                .toList();
    }
}
