package org.disgelo.dossier;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.event.Evidence;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article that the dossier quotes.
 *
 * @param id its id
 * @param url where it was published, or null
 * @param publisher who published it, or null
 * @param published the day, or null
 * @param language ISO 639-1 code
 * @param title its headline, or null
 * @param sentences the whole sentences around all that the dossier quotes from it, in text order
 */
public record Source(
        String id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate published,
        String language,
        @Nullable String title,
        List<Evidence> sentences) {

    public Source {
        sentences = List.copyOf(sentences);
    }

    static Source of(Article article, @Nullable LocalDate published, @Nullable String title, List<Evidence> sentences) {
        return new Source(
                article.id(), article.url(), article.source(), published, article.language(), title, sentences);
    }

    /** The sentence that holds the quote; the quote itself when it is of no sentence known. */
    public Evidence sentence(Evidence quote) {
        return sentences.stream()
                .filter(s -> s.span().overlaps(quote.span()))
                .findFirst()
                .filter(s -> s.span().contains(quote.span()))
                .orElse(quote);
    }
}
