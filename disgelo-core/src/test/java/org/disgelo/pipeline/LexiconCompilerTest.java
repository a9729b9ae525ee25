package org.disgelo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.disgelo.actor.Gazetteer;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Packed;
import org.disgelo.lexicon.Packing;
import org.disgelo.lexicon.Yaml;
import org.junit.jupiter.api.Test;

class LexiconCompilerTest {

    @Test
    void whatIsPackedIsReadBackInOrder() {
        Packed packed = new Packed(new Packing()
                .number(-7)
                .words(List.of("Россия", "", "Italia", "Россия"))
                .ints(new int[] {1, -1})
                .longs(new long[] {Long.MIN_VALUE})
                .floats(new float[] {.5f})
                .bytes(new byte[] {3})
                .word("Italia")
                .done());
        assertThat(packed.number()).isEqualTo(-7);
        assertThat(packed.words()).containsExactly("Россия", "", "Italia", "Россия");
        assertThat(packed.ints()).containsExactly(1, -1);
        assertThat(packed.longs()).containsExactly(Long.MIN_VALUE);
        assertThat(packed.floats()).containsExactly(.5f);
        assertThat(packed.bytes()).containsExactly(3);
        assertThat(packed.word()).isEqualTo("Italia");
    }

    @Test
    void theBuildHasCompiledEveryLanguage() {
        for (String language : LexiconSource.languages()) {
            assertThat(LexiconSource.compiled("names." + language, List::of)).isNotNull();
        }
    }

    @Test
    void theSameFilesCompileToTheSameBytes() throws IOException {
        try (InputStream built = LexiconSource.class.getResourceAsStream("/lexicon/compiled/names.pl")) {
            assertThat(Gazetteer.compile("pl").get("names.pl")).isEqualTo(built.readAllBytes());
        }
    }

    @Test
    void aCompiledFileSaysTheSameAsItsText() {
        String file = "it/events/aid.yaml";
        assertSame(LexiconSource.yaml(file), Yaml.read("lexicon/" + file, LexiconSource.text(file)));
    }

    private static void assertSame(Yaml compiled, Yaml read) {
        assertThat(compiled.line()).isEqualTo(read.line());
        assertThat(compiled.error("x")).hasMessage(read.error("x").getMessage());
        if (read.isScalar()) {
            assertThat(compiled.text()).isEqualTo(read.text());
            return;
        }
        List<Yaml> items = read.items();
        if (items.size() == 1 && items.getFirst() == read) {
            assertThat(List.copyOf(compiled.fields().keySet()))
                    .isEqualTo(List.copyOf(read.fields().keySet()));
            read.fields().forEach((key, value) -> assertSame(compiled.fields().get(key), value));
        } else {
            assertThat(compiled.items()).hasSameSizeAs(items);
            for (int i = 0; i < items.size(); i++) {
                assertSame(compiled.items().get(i), items.get(i));
            }
        }
    }
}
