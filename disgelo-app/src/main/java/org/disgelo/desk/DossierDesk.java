package org.disgelo.desk;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disgelo.agreement.Account;
import org.disgelo.coding.CodedArticle;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.DossierDrafter;
import org.disgelo.dossier.Told;
import org.disgelo.event.Dyad;
import org.disgelo.event.Evidence;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.store.EventQuery;
import org.disgelo.store.EventStore;
import org.disgelo.store.Origin;
import org.disgelo.store.StoredEvent;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/** Draws up dossiers from what a store holds. */
public final class DossierDesk {

    private final Pipeline pipeline;
    private final EventStore store;
    private final int mostArticles;
    private final Consumer<String> notes;
    private final DossierDrafter drafter = new DossierDrafter();

    /**
     * @param mostArticles how many articles are read again at most, the newest of them
     * @param notes is told what the reader should know: articles left out, articles that cannot be read
     */
    public DossierDesk(Pipeline pipeline, EventStore store, int mostArticles, Consumer<String> notes) {
        if (mostArticles < 1) {
            throw new IllegalArgumentException("at least one article has to be read, not " + mostArticles);
        }
        this.pipeline = pipeline;
        this.store = store;
        this.mostArticles = mostArticles;
        this.notes = notes;
    }

    /**
     * The dossier of a dyad.
     *
     * @param from first day that matters, or null
     * @param to last day that matters, or null
     * @throws org.disgelo.store.StoreException if the store cannot be read
     */
    public Dossier dossier(Dyad dyad, @Nullable LocalDate from, @Nullable LocalDate to) {
        Map<String, Told> told = new LinkedHashMap<>();
        Set<String> first = tellings(dyad.first(), told);
        Set<String> second = tellings(dyad.second(), told);
        first.retainAll(second);
        // who tells of both tells of their relation, even where no single action is between the two
        List<CodedArticle> articles = read(articles(of(dyad.first()), a -> first.contains(a.id())));
        List<Account> accounts = store.accounts(Set.of(dyad.first(), dyad.second()), null);
        Dossier dossier = drafter.draft(dyad, from, to, articles, accounts, List.copyOf(told.values()));
        Set<String> missing = dossier.unsourced();
        if (missing.isEmpty()) {
            return dossier;
        }
        return drafter.complete(dossier, store.articles(missing));
    }

    /** Adds all that is told of a party; gives the ids of the articles that tell it. */
    private Set<String> tellings(String party, Map<String, Told> told) {
        Set<String> articles = new TreeSet<>();
        try (Stream<StoredEvent> events = store.events(of(party))) {
            events.forEach(e -> {
                told.putIfAbsent(e.event().id(), new Told(e.event(), e.evidences()));
                e.evidences().stream().map(Evidence::article).forEach(articles::add);
            });
        }
        return articles;
    }

    private List<Article> articles(EventQuery query, Predicate<Article> wanted) {
        Deque<Article> newest = new ArrayDeque<>();
        int all = 0;
        try (Stream<Article> articles = store.articles(query)) {
            for (Article article : (Iterable<Article>) articles.filter(wanted)::iterator) {
                all++;
                newest.addLast(article);
                if (newest.size() > mostArticles) {
                    newest.removeFirst();
                }
            }
        }
        if (all > newest.size()) {
            notes.accept(
                    "drawn from the newest " + newest.size() + " of " + all + " articles; --articles changes that");
        }
        return List.copyOf(newest);
    }

    private List<CodedArticle> read(List<Article> articles) {
        List<CodedArticle> read = new ArrayList<>();
        articles.parallelStream().map(this::read).forEachOrdered(coded -> {
            if (coded != null) {
                read.add(coded);
            }
        });
        return read;
    }

    /** One article that fails must not cost the dossier. */
    private @Nullable CodedArticle read(Article article) {
        if (!pipeline.languages().contains(article.language())) {
            notes.accept(
                    "article " + article.id() + ": language '" + article.language() + "' cannot be read, left out");
            return null;
        }
        try {
            return pipeline.read(article);
        } catch (RuntimeException | StackOverflowError e) {
            notes.accept("article " + article.id() + ": cannot be read: " + e);
            return null;
        }
    }

    private static EventQuery of(String party) {
        return EventQuery.of(party, Set.of(Origin.READ)); // what was imported has no words to show
    }
}
