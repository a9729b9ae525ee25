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
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.Evidence;
import org.disgelo.language.LanguageReader;
import org.disgelo.text.Article;
import org.disgelo.text.Sentence;
import org.disgelo.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** The articles that a dossier is drawn from: when they appeared and what stands around a quote. */
final class SourceBook {

    static final Comparator<Source> BY_DAY = Comparator.comparing(
                    Source::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Source::id);

    private final Map<String, Text> articles = new LinkedHashMap<>();
    private final Map<String, LocalDate> days = new TreeMap<>();

    /** An article in its sentences. */
    private record Text(Article article, List<Sentence> sentences) {}

    /**
     * @param coded the articles themselves
     * @param accounts of these and others, whose days are known though their texts are not at hand
     */
    SourceBook(Collection<CodedArticle> coded, Collection<Account> accounts) {
        coded.forEach(c -> add(new Text(c.article(), c.sentences())));
        for (Account account : accounts) {
            if (account.day() != null) {
                days.put(account.article(), account.day());
            }
        }
    }

    /** Of articles that are only quoted: there is no need to code them. */
    SourceBook(Collection<Article> quoted) {
        quoted.forEach(a -> add(new Text(a, LanguageReader.of(a.language()).sentences(a.text()))));
    }

    private void add(Text text) {
        articles.put(text.article().id(), text);
        LocalDate day = day(text.article());
        if (day != null) {
            days.put(text.article().id(), day);
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
            Text text = articles.get(id);
            if (text != null) {
                sources.add(Source.of(text.article(), days.get(id), title(text), sentences(text, quoted)));
            }
        });
        sources.sort(BY_DAY);
        return sources;
    }

    private static List<Evidence> sentences(Text text, List<Evidence> quoted) {
        return text.sentences().stream()
                .map(Sentence::span)
                .filter(span -> quoted.stream().anyMatch(q -> q.span().overlaps(span)))
                .map(span -> Evidence.of(text.article(), span))
                .toList();
    }

    /** The headline: as the format gave it, else the heading that the text begins with. */
    private static @Nullable String title(Text text) {
        String given = text.article().title();
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        if (text.sentences().isEmpty() || !text.sentences().getFirst().heading()) {
            return null;
        }
        return text.sentences().getFirst().span().of(text.article().text()).strip();
    }
}
