package org.disgelo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesCopyTest {

    @Test
    void demosArticlesTravelWithTheProgram(@TempDir Path folder) throws IOException {
        List<Path> copies = Examples.copyTo(folder.resolve("articles"));
        assertThat(copies).hasSizeGreaterThanOrEqualTo(8).isSorted();
        assertThat(copies).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("\\d{4}-\\d\\d-\\d\\d\\.[a-z]{2}\\..+\\.txt");
            assertThat(Files.readString(file)).isNotBlank();
        });
    }
}
