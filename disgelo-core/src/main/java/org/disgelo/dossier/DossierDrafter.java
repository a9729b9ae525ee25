package org.disgelo.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementBook;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.AlignmentModel;
import org.disgelo.relation.Annals;
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
     */
    public Dossier draft(Dyad dyad, @Nullable LocalDate from, @Nullable LocalDate to, Material material) {
        Aside<List<Event>> between = Aside.begin(() -> material.annals().between(dyad));
        SourceBook sources = new SourceBook(material.articles(), material.accounts());
        Period period = period(from, to, sources, between.get());
        Annals annals = material.annals().within(from, to);
        Aside<Optional<Relation>> relation = Aside.begin(() -> relation(dyad, annals, period));
        List<Aside<Optional<Alignment>>> alignments = Stream.of(dyad.first(), dyad.second())
                .map(state -> Aside.begin(() -> alignment(state, annals, period)))
                .toList();
        List<Told> within =
                material.told().stream().filter(t -> isWithin(t, from, to)).toList();
        List<Agreement> agreements = AgreementBook.ofAccounts(material.accounts(), null).of(dyad).stream()
                .filter(a -> isWithin(a, from, to))
                .sorted(AgreementRank.WEIGHTIEST_FIRST)
                .toList();
        List<Occurrence> context = new ContextReader(dyad, sources).read(within, agreements);
        List<Effect> effects = new EffectReader(sources).read(agreements);
        List<Verdict> verdicts = material.judgements().stream()
                .filter(j -> j.dyad().equals(dyad))
                .map(j -> new Verdict(j.direction(), sources.day(j.evidence().article()), j.evidence()))
                .sorted(BY_DAY)
                .toList();
        Dossier dossier = new Dossier(
                dyad,
                period,
                agreements,
                effects,
                context,
                relation.get().orElse(null),
                alignments.stream().flatMap(a -> a.get().stream()).toList(),
                verdicts,
                List.of());
        return dossier.with(sources.sources(dossier.quotes()));
    }

    /** The dossier with more articles among its sources: those that {@link Dossier#unsourced} names. */
    public Dossier complete(Dossier dossier, List<Article> more) {
        List<Source> sources = new ArrayList<>(dossier.sources());
        sources.addAll(new SourceBook(more, List.of()).sources(dossier.quotes()));
        sources.sort(SourceBook.BY_DAY);
        return dossier.with(sources);
    }

    private static Period period(
            @Nullable LocalDate from, @Nullable LocalDate to, SourceBook sources, List<Event> between) {
        LocalDate earliest = null;
        LocalDate latest = null;
        for (Event one : between) {
            PartialDate date = one.date();
            if (date != null && date.precision() != DatePrecision.YEAR && one.status() == Status.ACTUAL) {
                LocalDate day = date.earliest();
                earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
                latest = latest == null || day.isAfter(latest) ? day : latest;
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

    private static Optional<Relation> relation(Dyad dyad, Annals annals, Period period) {
        boolean known = annals.between(dyad).stream().anyMatch(e -> e.date() != null && period.meets(e.date()));
        return known
                ? Optional.of(RelationModel.standard().relate(dyad, annals, period.from(), period.to(), grain(period)))
                : Optional.empty();
    }

    /** A state that is of no camp itself between the first two camps, if it has dealt with both. */
    private static Optional<Alignment> alignment(String state, Annals annals, Period period) {
        Camp first = Camps.all().get(0);
        Camp second = Camps.all().get(1);
        boolean apart = first.share(state) < 1 && second.share(state) < 1;
        return apart && dealsWithBoth(state, first, second, annals, period)
                ? Optional.of(AlignmentModel.standard()
                        .align(state, first, second, annals, period.from(), period.to(), grain(period)))
                : Optional.empty();
    }

    private static boolean dealsWithBoth(String state, Camp first, Camp second, Annals annals, Period period) {
        List<Event> dealings = AlignmentModel.dealings(state, first, second, annals).stream()
                .filter(e -> e.date() != null && period.meets(e.date()))
                .toList();
        return Stream.of(first, second)
                .allMatch(camp -> dealings.stream()
                        .anyMatch(e ->
                                e.parties().stream().anyMatch(other -> !other.equals(state) && camp.share(other) > 0)));
    }

    private static Grain grain(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to()) > DAYS_BY_WEEK ? Grain.MONTH : Grain.WEEK;
    }
}
