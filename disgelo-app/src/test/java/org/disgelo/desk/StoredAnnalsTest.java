package org.disgelo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.DossierDrafter;
import org.disgelo.dossier.Judgement;
import org.disgelo.dossier.Material;
import org.disgelo.dossier.Told;
import org.disgelo.event.Actor;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.page.RelationJson;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.AlignmentModel;
import org.disgelo.relation.Annals;
import org.disgelo.relation.Camp;
import org.disgelo.relation.Camps;
import org.disgelo.relation.Direction;
import org.disgelo.relation.Relation;
import org.disgelo.relation.RelationModel;
import org.disgelo.store.Coding;
import org.disgelo.store.Correction;
import org.disgelo.store.EventQuery;
import org.disgelo.store.EventStore;
import org.disgelo.store.Origin;
import org.disgelo.store.StoredEvent;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the queries of a store give the models is what the models make of all events in memory. */
class StoredAnnalsTest {

    private static final List<String> PARTIES = List.of("RUS", "BLR", "POL", "ITA", "USA", "EU", "UKR", "CHN");
    private static final List<@Nullable String> SECTORS =
            java.util.Arrays.asList(null, null, null, "GOV", "MIL", "OPP", "CIV", "REB");

    @TempDir
    Path folder;

    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void relationsAndAlignmentsAreThoseOfAllEvents(int seed) {
        try (EventStore store = filled(seed, 400)) {
            correctSome(store, seed);
            List<StoredEvent> all = all(store);
            List<Event> tellings = tellings(all);
            for (Dyad dyad : List.of(new Dyad("RUS", "BLR"), new Dyad("ITA", "UKR"), new Dyad("CHN", "USA"))) {
                Relation found = new RelationDesk(store, Set.of()).relation(dyad, null, null, null);
                assertThat(found).isNotNull();
                Relation wanted = RelationModel.standard()
                        .relate(dyad, Annals.of(tellings), found.from(), found.to(), found.grain());
                assertThat(RelationJson.of(found)).isEqualTo(RelationJson.of(wanted));
                assertThat(found.actions().stream().map(a -> a.tellings().size()))
                        .containsExactlyElementsOf(wanted.actions().stream()
                                .map(a -> a.tellings().size())
                                .toList());
            }
            Camp first = Camps.all().get(0);
            Camp second = Camps.all().get(1);
            for (String state : List.of("BLR", "ITA", "UKR")) {
                Alignment found = new RelationDesk(store, Set.of()).alignment(state, first, second, null, null, null);
                assertThat(found).isNotNull();
                Alignment wanted = AlignmentModel.standard()
                        .align(state, first, second, tellings, found.from(), found.to(), found.grain());
                assertThat(RelationJson.of(found)).isEqualTo(RelationJson.of(wanted));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void dossiersAreThoseOfAllEvents(int seed) {
        try (EventStore store = filled(seed, 250)) {
            correctSome(store, seed);
            Dyad dyad = new Dyad("RUS", "BLR");
            List<StoredEvent> all = all(store);
            List<Article> both = articles(store, all, dyad);
            LocalDate from = seed % 2 == 0 ? LocalDate.of(2021, 3, 1) : null;
            LocalDate to = seed % 3 == 0 ? LocalDate.of(2022, 6, 30) : null;
            Dossier found = new DossierDesk(Set.of("en"), store, 1000, note -> {}).dossier(dyad, from, to);
            Dossier wanted = new DossierDrafter().draft(dyad, from, to, material(both, all));
            assertThat(found.context()).isEqualTo(wanted.context());
            assertThat(found.verdicts()).isEqualTo(wanted.verdicts()).isNotEmpty();
            assertThat(found.period()).isEqualTo(wanted.period());
            assertThat(found.alignments().stream().map(RelationJson::of))
                    .isEqualTo(
                            wanted.alignments().stream().map(RelationJson::of).toList());
            assertThat(found.relation()).isNotNull();
            assertThat(wanted.relation()).isNotNull();
            assertThat(RelationJson.of(found.relation())).isEqualTo(RelationJson.of(wanted.relation()));
            assertThat(found.sources()).containsAll(wanted.sources());
        }
    }

    private static Material material(List<Article> articles, List<StoredEvent> all) {
        List<Told> told =
                all.stream().map(e -> new Told(e.event(), e.evidences())).toList();
        List<Judgement> judgements =
                articles.stream().map(StoredAnnalsTest::judgement).toList();
        List<Event> tellings = tellings(all);
        return new Material() {
            @Override
            public List<Article> articles() {
                return articles;
            }

            @Override
            public List<Judgement> judgements() {
                return judgements;
            }

            @Override
            public List<org.disgelo.agreement.Account> accounts() {
                return List.of();
            }

            @Override
            public List<Told> told() {
                return told;
            }

            @Override
            public Annals annals() {
                return Annals.of(tellings);
            }
        };
    }

    private static List<StoredEvent> all(EventStore store) {
        try (Stream<StoredEvent> events = store.events(EventQuery.ALL)) {
            return events.toList();
        }
    }

    private static List<Event> tellings(List<StoredEvent> all) {
        return all.stream()
                .flatMap(e -> e.evidences().stream().map(e.event()::toldBy))
                .toList();
    }

    /** Those that tell of the one and of the other. */
    private static List<Article> articles(EventStore store, List<StoredEvent> all, Dyad dyad) {
        Set<String> first = new TreeSet<>();
        Set<String> second = new TreeSet<>();
        for (StoredEvent event : all) {
            event.evidences().forEach(e -> {
                if (event.event().parties().contains(dyad.first())) {
                    first.add(e.article());
                }
                if (event.event().parties().contains(dyad.second())) {
                    second.add(e.article());
                }
            });
        }
        first.retainAll(second);
        return store.pages().articles(first);
    }

    /** One event in ten is rejected, one in ten is another's deed. */
    private void correctSome(EventStore store, int seed) {
        if (seed % 2 == 0) {
            return;
        }
        int number = 0;
        for (StoredEvent stored : all(store)) {
            number++;
            Event event = stored.event();
            boolean reject = number % 10 == 0;
            if (reject || number % 10 == 5) {
                Event other = event(event.article(), event.evidence(), event.id());
                store.correct(new Correction(
                        new Correction.OfEvent(event.id()),
                        reject ? Correction.Verdict.REJECT : Correction.Verdict.CORRECT,
                        reject ? null : other,
                        "tester",
                        Instant.EPOCH,
                        null));
            }
        }
    }

    private EventStore filled(int seed, int articles) {
        random = new Random(seed);
        EventStore store = EventStore.open(folder.resolve("s" + seed + ".duckdb"));
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Article article = new Article(
                    "a" + i,
                    null,
                    "Maker",
                    LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1100)),
                    "en",
                    null,
                    "One state acted on another. It was told. Between them it is cold again.");
            List<Event> told = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                told.add(event(
                        article.id(),
                        new Evidence(article.id(), j, j + 9, article.text().substring(j, j + 9)),
                        "e" + (i * 4 + j)));
            }
            codings.add(new Coding(
                    Origin.READ,
                    article,
                    told,
                    org.disgelo.agreement.Account.silent(article.id(), article.published()),
                    List.of(judgement(article))));
        }
        store.add(codings);
        return store;
    }

    private static Judgement judgement(Article article) {
        String text = article.text();
        return new Judgement(
                new Dyad("RUS", "BLR"),
                Direction.FREEZE,
                new Evidence(article.id(), 41, text.length(), text.substring(41)));
    }

    private Event event(String article, Evidence evidence, String id) {
        // few types and days, so that many articles tell the same
        EventType type = List.of(EventType.SANCTION, EventType.SUPPORT, EventType.ASSAULT, EventType.PROTEST)
                .get(random.nextInt(4));
        List<Actor> actors = actors();
        List<Actor> recipients = random.nextInt(5) == 0 ? List.of() : actors();
        String mode = random.nextInt(3) == 0 ? "sign" : null;
        return new Event(
                id,
                article,
                "en",
                type,
                mode,
                null,
                List.of(),
                actors,
                recipients,
                random.nextInt(4) == 0,
                date(),
                Status.values()[random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 0],
                random.nextInt(4) == 0 ? Scope.DOMESTIC : Scope.INTERSTATE,
                random.nextInt(4) == 0 ? new Place("Minsk", "BLR", 53.9, 27.6) : null,
                evidence,
                (1 + random.nextInt(9)) / 10.0,
                "made");
    }

    private List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (int i = random.nextInt(5) == 0 ? 2 : 1; i > 0; i--) {
            String sector = SECTORS.get(random.nextInt(SECTORS.size()));
            String group = "REB".equals(sector) ? "Band " + random.nextInt(2) : null;
            actors.add(new Actor(PARTIES.get(random.nextInt(PARTIES.size())), sector, group, null, 0, 3));
        }
        return actors;
    }

    private @Nullable PartialDate date() {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> PartialDate.of(YearMonth.from(day));
            case 2 -> PartialDate.ofYear(day.getYear());
            case 3 -> new PartialDate(day.toString(), DatePrecision.WEEK);
            case 4 -> new PartialDate(day.toString().substring(0, 4), DatePrecision.SEASON);
            case 5 -> new PartialDate(day.toString().substring(0, 7), DatePrecision.WEEK);
            default -> PartialDate.of(day);
        };
    }
}
