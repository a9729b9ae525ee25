package org.disgelo.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.disgelo.agreement.Account;
import org.disgelo.event.Evidence;
import org.disgelo.language.LanguageReader;
import org.disgelo.text.Article;
import org.disgelo.text.Span;
import org.disgelo.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** The articles that a dossier is drawn from: when they appeared and what stands around a quote. */
final class SourceBook {

    static final Comparator<Source> BY_DAY = Comparator.comparing(
                    Source::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Source::id);

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, LocalDate> days = new TreeMap<>();

    /**
     * @param known the articles themselves
     * @param accounts of these and others, whose days are known though their texts are not at hand
     */
    SourceBook(Collection<Article> known, Collection<Account> accounts) {
        known.forEach(this::add);
        for (Account account : accounts) {
            if (account.day() != null) {
                days.put(account.article(), account.day());
            }
        }
    }

    private void add(Article article) {
        articles.put(article.id(), article);
        LocalDate day = day(article);
        if (day != null) {
            days.put(article.id(), day);
        }
    }

    /** Its day of publication, else the day that its text gives as its own; null when neither is known. */
    private static @Nullable LocalDate day(Article article) {
        return article.published() != null
                ? article.published()
                : TimeFinder.of(article.language()).dateline(article.text()).orElse(null);
    }

    boolean has(String article) {
        return articles.containsKey(article);
    }

    /** The day of an article, or null. */
    @Nullable
    LocalDate day(String article) {
        return days.get(article);
    }

    /** The days of the articles at hand that are dated. */
    Collection<LocalDate> days() {
        return articles.keySet().stream()
                .map(days::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The day of the first of the articles that are dated, or null. */
    @Nullable
    LocalDate firstDay(Collection<Evidence> evidences) {
        LocalDate first = null;
        for (Evidence evidence : evidences) {
            LocalDate day = days.get(evidence.article());
            first = day != null && (first == null || day.isBefore(first)) ? day : first;
        }
        return first;
    }

    /** The articles of these quotes, each with the sentences that hold them. */
    List<Source> sources(Collection<Evidence> quotes) {
        Map<String, List<Evidence>> byArticle = new LinkedHashMap<>();
        quotes.forEach(q ->
                byArticle.computeIfAbsent(q.article(), k -> new ArrayList<>()).add(q));
        List<Source> sources = new ArrayList<>();
        byArticle.forEach((id, quoted) -> {
            Article article = articles.get(id);
            if (article != null) {
                sources.add(source(article, quoted));
            }
        });
        sources.sort(BY_DAY);
        return sources;
    }

    /** Sentences are cut here and not before: a dossier quotes few of the articles that it is drawn from. */
    private Source source(Article article, List<Evidence> quoted) {
        LanguageReader reader = LanguageReader.of(article.language());
        List<Span> sentences = reader.spans(article.text());
        List<Evidence> around = sentences.stream()
                .filter(span -> quoted.stream().anyMatch(q -> q.span().overlaps(span)))
                .map(span -> Evidence.of(article, span))
                .toList();
        return Source.of(article, days.get(article.id()), title(article, sentences, reader), around);
    }

    /** The headline: as the format gave it, else the heading that the text begins with. */
    private static @Nullable String title(Article article, List<Span> sentences, LanguageReader reader) {
        String given = article.title();
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        if (sentences.isEmpty() || !reader.isHeading(article.text(), sentences.getFirst())) {
            return null;
        }
        return sentences.getFirst().of(article.text()).strip();
    }
}
