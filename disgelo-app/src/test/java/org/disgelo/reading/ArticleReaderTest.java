package org.disgelo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final Languages LANGUAGES = new Languages() {
        @Override
        public Set<String> known() {
            return new TreeSet<>(Set.of("en", "it"));
        }

        @Override
        public @Nullable String find(String text) {
            return text.contains(" the ") ? "en" : text.contains(" và ") ? "vi" : null;
        }
    };

    private static final ReadingOptions ENGLISH = new ReadingOptions("en", null, null);

    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();

    private List<Article> read(ReadingOptions options, Path... paths) {
        List<Article> articles = new ArrayList<>();
        ArticleReader reader = new ArticleReader(
                LANGUAGES,
                options,
                p -> problems.add(p.toString().replace(folder + "/", "").replace(folder.toString(), ".")));
        try (ArticleStream stream = reader.open(List.of(paths))) {
            stream.forEachRemaining(s -> articles.add(s.article()));
        }
        return articles;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path bytes(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void textFileTakesWhatTheUserKnows() throws IOException {
        var options = new ReadingOptions("it", LocalDate.of(2021, 3, 8), "ANSA");
        Article article =
                read(options, file("a.txt", "Mosca e Minsk.\r\nFine.")).getFirst();
        assertThat(article.text()).isEqualTo("Mosca e Minsk.\r\nFine.");
        assertThat(article.language()).isEqualTo("it");
        assertThat(article.published()).isEqualTo("2021-03-08");
        assertThat(article.source()).isEqualTo("ANSA");
        assertThat(problems).isEmpty();
    }

    @Test
    void idOfAFileFollowsItsTextAlone() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        List<Article> articles = read(
                ENGLISH,
                file("a.txt", "Minsk signed."),
                file("sub/b.txt", "Minsk signed."),
                file("c.txt", "Minsk refused."));
        assertThat(articles.get(0).id())
                .matches("[0-9a-f]{16}")
                .isEqualTo(articles.get(1).id());
        assertThat(articles.get(2).id()).isNotEqualTo(articles.get(0).id());
    }

    @Test
    void jsonLineKnowsBetterThanTheUser() throws IOException {
        Path file = file("a.jsonl", """
                {"id":"x","language":"it","published":"2020-01-02T10:00:00Z","title":"T","url":"u","source":"s","text":"Ciao."}

                {"id":7,"text":"Hello."}
                """);
        List<Article> articles = read(new ReadingOptions("en", LocalDate.of(2021, 1, 1), "mine"), file);
        assertThat(articles)
                .containsExactly(
                        new Article("x", "u", "s", LocalDate.of(2020, 1, 2), "it", "T", "Ciao."),
                        new Article("7", null, "mine", LocalDate.of(2021, 1, 1), "en", null, "Hello."));
        assertThat(problems).isEmpty();
    }

    @Test
    void languageIsFoundWhenNobodyKnows() throws IOException {
        List<Article> articles =
                read(ReadingOptions.NONE, file("a.txt", "So the ministers met."), file("b.txt", "Xyz abc."));
        assertThat(articles).extracting(Article::language).containsExactly("en");
        assertThat(problems).containsExactly("b.txt: language not given and not recognised, skipped; known are en, it");
    }

    @Test
    void languageThatCannotBeReadIsNamedAndSkipped() throws IOException {
        List<Article> articles = read(
                ReadingOptions.NONE,
                file("a.jsonl", "{\"text\":\"Minsk ký.\",\"language\":\"vi-VN\"}\n{\"text\":\"So the end.\"}"),
                file("b.txt", "Nga và Belarus ký."));
        assertThat(articles).extracting(Article::text).containsExactly("So the end.");
        assertThat(problems)
                .containsExactly(
                        "a.jsonl:1: in Vietnamese (vi), which cannot be read, skipped; known are en, it",
                        "b.txt: seems to be in Vietnamese (vi), which cannot be read, skipped; known are en, it");
    }

    @Test
    void givenLanguageIsNotSought() throws IOException {
        Languages unasked = new Languages() {
            @Override
            public Set<String> known() {
                return LANGUAGES.known();
            }

            @Override
            public String find(String text) {
                throw new AssertionError("asked for the language of: " + text);
            }
        };
        ArticleReader reader = new ArticleReader(unasked, ENGLISH, p -> problems.add(p.toString()));
        try (ArticleStream stream = reader.open(List.of(file("a.txt", "Minsk signed.")))) {
            assertThat(stream.next().article().language()).isEqualTo("en");
        }
    }

    @Test
    void badLinesAreNamedAndTheRestGoesOn() throws IOException {
        Path file = file("a.jsonl", """
                {"id":"1","language":"en","text":"One."}
                {broken
                {"id":"2","language":"xx","text":"Two."}
                {"id":"3","language":"en","published":"2021-13-45","text":"Three."}
                {"id":"4","language":"en","published":"9999-01-01","text":"Four."}
                {"id":"5","language":"en","text":"  "}
                {"id":"6","language":"en"}
                {"id":"7","language":"en","text":12}
                [1]
                {"id":"8","language":"en","text":"a"} {"id":"9"}
                {"id":"10","language":"en","text":"a\\u0000b"}
                {"id":"11","language":"en","text":"Last."}
                """);
        List<Article> articles = read(ReadingOptions.NONE, file);
        assertThat(articles).extracting(Article::id).containsExactly("1", "3", "4", "11");
        assertThat(articles).extracting(Article::published).containsOnlyNulls();
        assertThat(problems)
                .extracting(p -> p.replaceAll("(broken JSON).*", "$1"))
                .containsExactly(
                        "a.jsonl:2: broken JSON",
                        "a.jsonl:3: unknown language 'xx', skipped; known are en, it",
                        "a.jsonl:4: published '2021-13-45' is no date, read without it",
                        "a.jsonl:5: published '9999-01-01' is no date, read without it",
                        "a.jsonl:6: no text in it",
                        "a.jsonl:7: no \"text\" in it",
                        "a.jsonl:8: \"text\" is no string",
                        "a.jsonl:9: no JSON object",
                        "a.jsonl:10: broken JSON",
                        "a.jsonl:11: binary (a NUL character in its text)");
    }

    @Test
    void missingEmptyBinaryAndWronglyEncodedFilesAreNamed() throws IOException {
        read(
                ENGLISH,
                folder.resolve("none.txt"),
                file("empty.txt", " \n"),
                bytes("bin.txt", (byte) 'a', (byte) '\n', (byte) 0),
                bytes("bin.jsonl", (byte) 1, (byte) 0),
                bytes("latin.txt", (byte) 'a', (byte) '\n', (byte) 'b', (byte) '\n', (byte) 0xE0, (byte) ' '),
                file("good.txt", "Good."));
        assertThat(problems)
                .containsExactly(
                        "none.txt: no such file",
                        "empty.txt: no text in it",
                        "bin.txt:2: binary (a NUL byte), not text",
                        "bin.jsonl: binary (NUL bytes), not text",
                        "latin.txt:3: not valid UTF-8; convert it to UTF-8");
    }

    @Test
    void wronglyEncodedLineIsNamedAndTheRestGoesOn() throws IOException {
        byte[] line = "{\"id\":\"1\",\"text\":\"citt\u00e0\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = bytes("a.jsonl", line);
        Files.writeString(file, "{\"id\":\"2\",\"text\":\"citt\u00e0\"}", java.nio.file.StandardOpenOption.APPEND);
        assertThat(read(ENGLISH, file)).extracting(Article::text).containsExactly("citt\u00e0");
        assertThat(problems).containsExactly("a.jsonl:1: not valid UTF-8; convert it to UTF-8");
    }

    @Test
    void byteOrderMarksAreUnderstood() throws IOException {
        String json = "{\"id\":\"1\",\"text\":\"\u0A0A Minsk \uD83D\uDE00\"}\r\n{\"id\":\"2\",\"text\":\"b\"}";
        List<Article> articles = read(
                ENGLISH,
                file("8.txt", "\uFEFFMinsk"),
                bytes("16le.txt", "\uFEFFMinsk".getBytes(StandardCharsets.UTF_16LE)),
                bytes("16be.jsonl", ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16BE)),
                bytes("16le.jsonl", ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE)));
        assertThat(articles)
                .extracting(Article::text)
                .containsExactly("Minsk", "Minsk", "\u0A0A Minsk \uD83D\uDE00", "b", "\u0A0A Minsk \uD83D\uDE00", "b");
        assertThat(problems).isEmpty();
    }

    @Test
    void fiftyMegabytesInOneLineAreRefusedAndTheNextLineRead() throws IOException {
        Path file = folder.resolve("big.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] megabyte = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write("\n{\"id\":\"2\",\"text\":\"b\"}\n".getBytes(StandardCharsets.US_ASCII));
        }
        Path text = Files.copy(file, folder.resolve("big.txt"));
        assertThat(read(ENGLISH, file, text)).extracting(Article::id).containsExactly("2");
        assertThat(problems)
                .containsExactly("big.jsonl:1: longer than 10 MB, refused", "big.txt: longer than 10 MB, refused");
    }

    @Test
    void halfASurrogatePairKeepsItsPlace() throws IOException {
        Path file = file("a.jsonl", "{\"id\":\"1\",\"text\":\"a\\ud800b \\ud83d\\ude00\"}");
        assertThat(read(ENGLISH, file).getFirst().text()).isEqualTo("a\uFFFDb \uD83D\uDE00");
    }

    @Test
    void folderIsReadInOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("m/deep"));
        file("z.txt", "z");
        file("m/deep/b.txt", "b");
        file("a.jsonl", "{\"id\":\"a\",\"text\":\"a\"}");
        file("notes.md", "not read");
        file(".hidden.txt", "not read");
        assertThat(read(ENGLISH, folder)).extracting(Article::text).containsExactly("a", "b", "z");
        assertThat(problems).isEmpty();
    }

    @Test
    void folderWithoutArticlesIsSaid() {
        assertThat(read(ENGLISH, folder)).isEmpty();
        assertThat(problems).containsExactly(".: no txt, html, jsonl, warc or zip file in this folder");
    }

    @Test
    void nameWithoutEndingIsReadByItsContent() throws IOException {
        List<Article> articles = read(
                ENGLISH,
                file("lines", "{\"id\":\"1\",\"text\":\"from json\"}"),
                file("plain", "from text"),
                file("page", "<!DOCTYPE html><html><body><p>from html</p></body></html>"));
        assertThat(articles).extracting(Article::text).containsExactly("from json", "from text", "from html");
    }
}
