package org.disgelo.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementBook;
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.AlignmentModel;
import org.disgelo.relation.Camp;
import org.disgelo.relation.Camps;
import org.disgelo.relation.Grain;
import org.disgelo.relation.Relation;
import org.disgelo.relation.RelationModel;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/** Draws up dossiers from articles that concern a dyad and from the actions known of the two. Safe for many threads. */
public final class DossierDrafter {

    /** Without a first day given, the relation is followed from this many days before the first article. */
    private static final long DAYS_BEFORE = 730;

    /** Up to this many days a relation is shown by the week, beyond by the month. */
    private static final long DAYS_BY_WEEK = 1500;

    private static final Comparator<Verdict> BY_DAY = Comparator.comparing(
                    Verdict::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(v -> v.evidence().article())
            .thenComparingInt(v -> v.evidence().start());

    /**
     * The dossier of a dyad.
     *
     * @param from first day that matters, or null for as far back as the articles go
     * @param to last day that matters, or null for the last there is
     * @param articles those that concern the dyad; only what turned the relation may be quoted from others
     * @param accounts what articles, these and others, tell of agreements of the dyad
     * @param told the actions known of either of the two, from these articles or others
     */
    public Dossier draft(
            Dyad dyad,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<CodedArticle> articles,
            List<Account> accounts,
            List<Told> told) {
        SourceBook sources = new SourceBook(articles, accounts);
        Period period = period(dyad, from, to, sources, told);
        List<Told> within = told.stream().filter(t -> isWithin(t, from, to)).toList();
        List<Agreement> agreements = AgreementBook.ofAccounts(accounts, null).of(dyad).stream()
                .filter(a -> isWithin(a, from, to))
                .sorted(AgreementRank.WEIGHTIEST_FIRST)
                .toList();
        List<Occurrence> context = new ContextReader(dyad, sources).read(within, agreements);
        List<Effect> effects = new EffectReader(sources).read(agreements);
        VerdictFinder finder = new VerdictFinder(dyad);
        List<Verdict> verdicts = articles.stream()
                .flatMap(a -> finder.find(a, sources.day(a.article().id())).stream())
                .sorted(BY_DAY)
                .toList();
        List<Event> tellings = within.stream().flatMap(DossierDrafter::tellings).toList();
        Dossier dossier = new Dossier(
                dyad,
                period,
                agreements,
                effects,
                context,
                relation(dyad, tellings, period),
                alignments(dyad, tellings, period),
                verdicts,
                List.of());
        return dossier.with(sources.sources(dossier.quotes()));
    }

    /** The dossier with more articles among its sources: those that {@link Dossier#unsourced} names. */
    public Dossier complete(Dossier dossier, List<Article> more) {
        List<Source> sources = new ArrayList<>(dossier.sources());
        sources.addAll(new SourceBook(more).sources(dossier.quotes()));
        sources.sort(SourceBook.BY_DAY);
        return dossier.with(sources);
    }

    private static Period period(
            Dyad dyad, @Nullable LocalDate from, @Nullable LocalDate to, SourceBook sources, List<Told> told) {
        LocalDate earliest = null;
        LocalDate latest = null;
        for (Told one : told) {
            PartialDate date = one.event().date();
            if (date != null
                    && date.precision() != DatePrecision.YEAR
                    && one.event().status() == Status.ACTUAL
                    && one.event().concerns(dyad)) {
                earliest = earliest == null || date.earliest().isBefore(earliest) ? date.earliest() : earliest;
                latest = latest == null || date.earliest().isAfter(latest) ? date.earliest() : latest;
            }
        }
        LocalDate firstArticle =
                sources.days().stream().min(Comparator.naturalOrder()).orElse(earliest);
        LocalDate lastArticle =
                sources.days().stream().max(Comparator.naturalOrder()).orElse(latest);
        LocalDate begin = firstArticle == null ? LocalDate.EPOCH : firstArticle.minusDays(DAYS_BEFORE);
        LocalDate first = from != null ? from : earliest != null && earliest.isAfter(begin) ? earliest : begin;
        LocalDate last = to != null ? to : lastArticle == null ? first : lastArticle;
        return new Period(first, last.isBefore(first) ? first : last);
    }

    private static boolean isWithin(Told told, @Nullable LocalDate from, @Nullable LocalDate to) {
        PartialDate date = told.event().date();
        return from == null && to == null || date != null && meets(date, from, to);
    }

    private static boolean isWithin(Agreement agreement, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null
                || agreement.transitions().stream().anyMatch(t -> t.date() != null && meets(t.date(), from, to));
    }

    private static boolean meets(PartialDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !date.latest().isBefore(from))
                && (to == null || !date.earliest().isAfter(to));
    }

    /** An event for each article that tells the action, as the models of relations want them. */
    private static Stream<Event> tellings(Told told) {
        return told.evidences().stream().map(told.event()::toldBy);
    }

    private static @Nullable Relation relation(Dyad dyad, List<Event> events, Period period) {
        boolean known = events.stream().anyMatch(e -> e.concerns(dyad) && e.date() != null && period.meets(e.date()));
        return known ? RelationModel.standard().relate(dyad, events, period.from(), period.to(), grain(period)) : null;
    }

    /** Each of the two that is of no camp itself, between the first two camps, where it has dealt with both. */
    private static List<Alignment> alignments(Dyad dyad, List<Event> events, Period period) {
        Camp first = Camps.all().get(0);
        Camp second = Camps.all().get(1);
        List<Alignment> alignments = new ArrayList<>();
        for (String state : List.of(dyad.first(), dyad.second())) {
            boolean apart = first.share(state) < 1 && second.share(state) < 1;
            if (apart && dealsWith(state, first, events, period) && dealsWith(state, second, events, period)) {
                alignments.add(AlignmentModel.standard()
                        .align(state, first, second, events, period.from(), period.to(), grain(period)));
            }
        }
        return alignments;
    }

    private static boolean dealsWith(String state, Camp camp, List<Event> events, Period period) {
        return events.stream()
                .filter(e -> e.date() != null && period.meets(e.date()))
                .map(Event::parties)
                .anyMatch(p -> p.contains(state)
                        && p.stream().anyMatch(other -> !other.equals(state) && camp.share(other) > 0));
    }

    private static Grain grain(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to()) > DAYS_BY_WEEK ? Grain.MONTH : Grain.WEEK;
    }
}
