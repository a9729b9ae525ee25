package org.disgelo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.disgelo.actor.Alias;
import org.disgelo.reading.ReadingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PetrarchActorsTest {

    @TempDir
    Path folder;

    private List<Alias> read(String text) throws IOException {
        return PetrarchActors.read(Files.writeString(folder.resolve("actors.txt"), text));
    }

    @Test
    void everyNameHasEveryCodeOfItsTime() throws IOException {
        assertThat(read("""
                # actors of a test
                GOVERNOR_OF_EXAMPLIA_
                +JANE_DOE_ ; synonym
                \t[DEUGOV 090120-170120]
                \t[DEUELI >170121]
                """))
                .containsExactly(
                        new Alias("Governor of Examplia", "DEU", "GOV", day("2009-01-20"), day("2017-01-20")),
                        new Alias("Jane Doe", "DEU", "GOV", day("2009-01-20"), day("2017-01-20")),
                        new Alias("Governor of Examplia", "DEU", "CIV", day("2017-01-21"), null),
                        new Alias("Jane Doe", "DEU", "CIV", day("2017-01-21"), null));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void codesOfOrganisationsAreOurs() throws IOException {
        assertThat(read("EUROPEAN_SHIPPERS_ [IGOEUREEC]\nRED_MILITIA [SYRREB <991231]"))
                .containsExactly(
                        new Alias("European Shippers", "EU", "GOV", null, null),
                        new Alias("Red Militia", "SYR", "REB", null, day("1999-12-31")));
    }

    @Test
    void whoIsUnknownOrIgnoredIsLeftOut() throws IOException {
        assertThat(read("ATLANTIS_ [ATL]\nNOBODY_ [---]\nOSLO_HOUSE_ [NOR]"))
                .containsExactly(new Alias("Oslo House", "NOR", null, null, null));
    }

    @Test
    void brokenLinesAreNamed() {
        assertThatThrownBy(() -> read("+SYNONYM_ [NOR]"))
                .isInstanceOf(ReadingException.class)
                .extracting(e -> ((ReadingException) e).line())
                .isEqualTo(1);
        assertThatThrownBy(() -> read("A_ [NOR]\nB_ [NORGOV >9x0101]"))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("9x0101");
    }
}
