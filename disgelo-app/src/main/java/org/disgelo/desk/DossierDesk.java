package org.disgelo.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.disgelo.agreement.Account;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.DossierDrafter;
import org.disgelo.dossier.Judgement;
import org.disgelo.dossier.Material;
import org.disgelo.dossier.Told;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.relation.Annals;
import org.disgelo.store.DossierStore;
import org.disgelo.store.EventStore;
import org.disgelo.store.Origin;
import org.disgelo.store.StoredAnnals;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/** Draws up dossiers from what a store holds. */
public final class DossierDesk {

    private final Set<String> languages;
    private final EventStore store;
    private final int mostArticles;
    private final Consumer<String> notes;
    private final DossierDrafter drafter = new DossierDrafter();

    /**
     * @param languages those of which sentences can be told apart
     * @param mostArticles how many articles are quoted at most, the newest of them
     * @param notes is told what the reader should know: articles left out
     */
    public DossierDesk(Set<String> languages, EventStore store, int mostArticles, Consumer<String> notes) {
        if (mostArticles < 1) {
            throw new IllegalArgumentException("at least one article has to be quoted, not " + mostArticles);
        }
        this.languages = Set.copyOf(languages);
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
        StoredAnnals annals = store.annals(Set.of(Origin.READ)); // what was imported has no words to show
        Dossier drawn = drafter.draft(dyad, from, to, new Stored(dyad, annals));
        List<Event> named =
                drawn.named().stream().flatMap(a -> a.tellings().stream()).toList();
        Dossier dossier = drawn.retold(annals.words(named));
        Set<String> missing = dossier.unsourced();
        return missing.isEmpty()
                ? dossier
                : drafter.complete(dossier, store.pages().articles(missing));
    }

    /** What the store holds for a dossier; the articles are looked up once, all else when it is asked for. */
    private final class Stored implements Material {

        private final Dyad dyad;
        private final Annals annals;
        private final DossierStore known = store.dossiers();
        private final List<Account> accounts;
        private final Map<String, Article> articles = new LinkedHashMap<>();

        Stored(Dyad dyad, Annals annals) {
            this.dyad = dyad;
            this.annals = annals;
            this.accounts = store.accounts(Set.of(dyad.first(), dyad.second()), null);
            // who tells of both tells of their relation, even where no single action is between the two
            newest(known, dyad).forEach(a -> articles.put(a.id(), a));
        }

        @Override
        public List<Article> articles() {
            return List.copyOf(articles.values());
        }

        @Override
        public List<Judgement> judgements() {
            return known.judgements(articles.keySet(), dyad);
        }

        @Override
        public List<Account> accounts() {
            return accounts;
        }

        @Override
        public List<Told> told() {
            return known.told(articles.keySet(), dyad).stream()
                    .map(e -> new Told(e.event(), e.evidences()))
                    .toList();
        }

        @Override
        public Annals annals() {
            return annals;
        }
    }

    private List<Article> newest(DossierStore known, Dyad dyad) {
        DossierStore.Newest newest = known.articles(dyad, mostArticles);
        if (newest.all() > newest.articles().size()) {
            notes.accept("drawn from the newest " + newest.articles().size() + " of " + newest.all()
                    + " articles; --articles changes that");
        }
        return newest.articles().stream().filter(this::canBeRead).toList();
    }

    private boolean canBeRead(Article article) {
        boolean known = languages.contains(article.language());
        if (!known) {
            notes.accept(
                    "article " + article.id() + ": language '" + article.language() + "' cannot be read, left out");
        }
        return known;
    }
}
