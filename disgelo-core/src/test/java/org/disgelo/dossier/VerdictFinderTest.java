package org.disgelo.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disgelo.coding.CodedArticle;
import org.disgelo.relation.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictFinderTest {

    private static List<Direction> directions(String language, String text) {
        CodedArticle coded = Stories.read("a", language, "2021-03-08", text);
        return Judgement.of(coded).stream()
                .filter(j -> j.dyad().equals(Stories.DYAD))
                .map(Judgement::direction)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | THAW   | Tra Mosca e Minsk è tornato l'idillio.",
                "it | THAW   | Il gelo tra la Russia e la Bielorussia è finito.",
                "it | FREEZE | Tra la Russia e la Bielorussia è di nuovo gelo.",
                "it | FREEZE | L'idillio tra Russia e Bielorussia è finito.",
                "it | FREEZE | La Russia e la Bielorussia litigano sul gas. I rapporti tra i due Paesi sono tesi.",
                "en | THAW   | A thaw between Russia and Belarus has begun.",
                "en | FREEZE | Relations between Russia and Belarus are at their lowest in years.",
                "en | FREEZE | The honeymoon between Russia and Belarus is over.",
            })
    void articlesOwnVerdictIsFound(String language, Direction direction, String text) {
        assertThat(directions(language, text)).containsExactly(direction);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | Tra la Francia e l'Italia è tornato l'idillio.",
                "it | Nessun disgelo tra Russia e Bielorussia.",
                "it | A Minsk il gelo ha ucciso due persone.",
                "it | La Russia e la Bielorussia litigano. Tra Francia e Germania i rapporti tra i due Paesi sono tesi.",
                "en | Russia and Belarus signed an agreement.",
                "en | The freeze of the assets of Belarus angered Moscow's bankers in Germany and France.",
            })
    void othersAndNoVerdictsAreLeft(String language, String text) {
        assertThat(directions(language, text)).isEmpty();
    }
}
