package org.disgelo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disgelo.lexicon.Coverage;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void theCommittedTableIsThatOfTheLexicon() throws IOException {
        assertThat(Coverage.markdown())
                .as("docs/coverage.md is stale: ./disgelo coverage > docs/coverage.md")
                .isEqualTo(Files.readString(Path.of("../docs/coverage.md")));
    }

    @Test
    void everyTypeHasItsRowAndAHoleIsShown() {
        assertThat(Coverage.markdown())
                .contains("| AGREE | ", "| ASSAULT | ", "| states with a name | ")
                .doesNotContain(" 0 / 0 ");
    }
}
