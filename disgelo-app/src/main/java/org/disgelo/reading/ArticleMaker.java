package org.disgelo.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/** Checks what a format gave and completes it: the id, the language, the day of publication. */
final class ArticleMaker {

    private final Languages languages;
    private final ReadingOptions options;
    private final Consumer<Problem> problems;

    ArticleMaker(Languages languages, ReadingOptions options, Consumer<Problem> problems) {
        this.languages = languages;
        this.options = options;
        this.problems = problems;
    }

    /**
     * The article, or a refusal. A date that is none is said, and the article read without it: its relative dates stay open,
     * everything else holds.
     *
     * @throws ReadingException if it has no text, or is in no language that can be read
     */
    SourcedArticle make(RawArticle raw, String file, int line) throws ReadingException {
        if (raw.text().isBlank()) {
            throw new ReadingException(line, "no text in it");
        }
        String text = paired(raw.text());
        String language = language(raw.language(), text, line);
        LocalDate published = published(raw.published(), file, line);
        String id = raw.id() == null || raw.id().isBlank() ? Fingerprint.of(text) : raw.id();
        String source = raw.source() == null || raw.source().isBlank() ? options.source() : raw.source();
        Article article = new Article(id, raw.url(), source, published, language, raw.title(), text);
        return new SourcedArticle(article, file, line);
    }

    private String language(@Nullable String given, String text, int line) throws ReadingException {
        String language = given == null || given.isBlank() ? options.language() : code(given);
        boolean isGiven = language != null;
        if (language == null) {
            language = languages.find(text);
        }
        if (language == null) {
            throw new ReadingException(line, "language not given and not recognised, skipped; " + readable());
        }
        if (!languages.known().contains(language)) {
            String name = Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
            String what = name.equals(language)
                    ? "unknown language '" + language + "'"
                    : (isGiven ? "in " : "seems to be in ") + name + " (" + language + "), which cannot be read";
            throw new ReadingException(line, what + ", skipped; " + readable());
        }
        return language;
    }

    private String readable() {
        return "known are " + String.join(", ", languages.known());
    }

    private static String code(String tag) {
        return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private @Nullable LocalDate published(@Nullable String given, String file, int line) {
        if (given == null || given.isBlank()) {
            return options.published();
        }
        LocalDate day = PublishedDay.parse(given);
        if (day == null) {
            problems.accept(new Problem(file, line, "published '" + given + "' is no date, read without it"));
        }
        return day;
    }

    /** Half a surrogate pair can stand in JSON, but in no encoding of a file or a store: it becomes U+FFFD in its place. */
    private static String paired(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended.toString();
    }
}
