package org.disgelo.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.Evidence;
import org.disgelo.text.Article;
import org.disgelo.text.Sentence;
import org.disgelo.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** The articles that a dossier is drawn from: when they appeared and what stands around a quote. */
final class SourceBook {

    static final Comparator<Source> BY_DAY = Comparator.comparing(
                    Source::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Source::id);

    private final Map<String, CodedArticle> articles = new LinkedHashMap<>();
    private final Map<String, LocalDate> days = new TreeMap<>();

    SourceBook(Collection<CodedArticle> coded) {
        for (CodedArticle one : coded) {
            articles.put(one.article().id(), one);
            LocalDate day = day(one.article());
            if (day != null) {
                days.put(one.article().id(), day);
            }
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

    /** The days of all articles that are dated. */
    Collection<LocalDate> days() {
        return days.values();
    }

    /** Articles by day, undated ones last. */
    List<CodedArticle> byDay(List<CodedArticle> some) {
        return some.stream()
                .sorted(Comparator.comparing(
                                (CodedArticle a) -> day(a.article().id()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(a -> a.article().id()))
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
            CodedArticle coded = articles.get(id);
            if (coded != null) {
                sources.add(Source.of(coded.article(), days.get(id), title(coded), sentences(coded, quoted)));
            }
        });
        sources.sort(BY_DAY);
        return sources;
    }

    private static List<Evidence> sentences(CodedArticle coded, List<Evidence> quoted) {
        return coded.sentences().stream()
                .map(Sentence::span)
                .filter(span -> quoted.stream().anyMatch(q -> q.span().overlaps(span)))
                .map(span -> Evidence.of(coded.article(), span))
                .toList();
    }

    /** The headline: as the format gave it, else the heading that the text begins with. */
    private static @Nullable String title(CodedArticle coded) {
        String given = coded.article().title();
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        if (coded.sentences().isEmpty() || !coded.sentences().getFirst().heading()) {
            return null;
        }
        return coded.sentences().getFirst().span().of(coded.article().text()).strip();
    }
}
