package org.disgelo.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.ProgressReport;
import org.disgelo.dossier.Judgement;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of a store hold of an article, in the order of their columns ({@code StoreSchema}). A value is a String, Integer,
 * Double, Boolean, LocalDate, a list of Strings or of Integers, or null.
 *
 * @param article its row of {@code articles}
 * @param evidences its rows of {@code evidences}
 * @param agreements its rows of {@code agreements}
 * @param progress its rows of {@code progress}
 * @param judgements its rows of {@code judgements}
 * @param stories its row of {@code stories}, if it tells an event without a date
 */
public record TableRows(
        List<@Nullable Object> article,
        List<List<@Nullable Object>> evidences,
        List<List<@Nullable Object>> agreements,
        List<List<@Nullable Object>> progress,
        List<List<@Nullable Object>> judgements,
        List<List<@Nullable Object>> stories) {

    public static TableRows of(Coding coding) {
        List<List<@Nullable Object>> evidences = new ArrayList<>();
        for (Event event : coding.events()) {
            evidences.add(evidence(EventKey.of(coding.origin(), event, coding.article()), event, coding.origin()));
        }
        Account account = coding.account();
        List<List<@Nullable Object>> agreements = new ArrayList<>();
        for (Agreement agreement : account.agreements()) {
            agreements.add(row(
                    account.article(),
                    account.day(),
                    List.copyOf(agreement.codes()),
                    AgreementJson.of(agreement).toString()));
        }
        List<List<@Nullable Object>> progress = new ArrayList<>();
        for (ProgressReport report : account.reports()) {
            List<String> places =
                    report.places().stream().map(Place::name).distinct().toList();
            progress.add(row(account.article(), account.day(), places, ProgressJson.text(report)));
        }
        List<List<@Nullable Object>> judgements = new ArrayList<>();
        for (Judgement one : coding.judgements()) {
            Evidence words = one.evidence();
            judgements.add(row(
                    account.article(),
                    account.day(),
                    one.dyad().toString(),
                    one.direction().word(),
                    words.start(),
                    words.end(),
                    words.text()));
        }
        return new TableRows(
                article(coding.article(), coding.origin()),
                evidences,
                agreements,
                progress,
                judgements,
                stories(coding));
    }

    /** As SQL: the key that an event without a date has within a story, of the key that it has. */
    public static String eventWithin(String event, String story) {
        return EventKey.within(event, story);
    }

    private static List<List<@Nullable Object>> stories(Coding coding) {
        boolean undated = coding.events().stream().anyMatch(e -> e.date() == null);
        if (coding.origin() != Origin.READ || !undated) {
            return List.of();
        }
        Article article = coding.article();
        return List.of(row(
                article.id(), coding.account().day(), EventKey.story(article), StorySketch.of(article.text()), null));
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    private static List<@Nullable Object> article(Article article, Origin origin) {
        return row(
                article.id(),
                article.url(),
                article.source(),
                article.published(),
                article.language(),
                article.title(),
                article.text(),
                origin.word());
    }

    private static List<@Nullable Object> evidence(String key, Event event, Origin origin) {
        PartialDate date = event.date();
        Place place = event.place();
        return row(
                key,
                event.article(),
                event.evidence().start(),
                event.evidence().end(),
                event.evidence().text(),
                event.type().name(),
                event.mode(),
                event.cameo(),
                codes(event.actors()),
                codes(event.recipients()),
                List.copyOf(event.parties()),
                Sides.word(event),
                event.mutual(),
                date == null ? null : date.value(),
                date == null ? null : date.precision().word(),
                date == null ? null : date.earliest(),
                date == null ? null : date.latest(),
                event.status().word(),
                event.scope().word(),
                place == null ? null : place.name(),
                place == null ? null : place.country(),
                event.confidence(),
                EventJson.line(event),
                origin.word());
    }

    private static List<String> codes(List<Actor> actors) {
        Set<String> codes = new TreeSet<>();
        actors.forEach(a -> codes.add(a.code()));
        return List.copyOf(codes);
    }
}
