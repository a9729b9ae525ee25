package org.disgelo.store;

import java.util.List;
import org.disgelo.agreement.Account;
import org.disgelo.dossier.Judgement;
import org.disgelo.event.Event;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.text.Article;

/**
 * An article and what was read from it.
 *
 * @param origin who coded it
 * @param article the article; of an imported event, the row as it was imported
 * @param events its events, in text order; may be empty
 * @param account what it tells of agreements; of an imported event, nothing
 * @param judgements what it says itself of how warm relations are; of an imported event, nothing
 */
public record Coding(Origin origin, Article article, List<Event> events, Account account, List<Judgement> judgements) {

    public Coding {
        events = List.copyOf(events);
        judgements = List.copyOf(judgements);
        if (!account.article().equals(article.id())) {
            throw new IllegalArgumentException("account of " + account.article() + " for " + article.id());
        }
    }

    /** An article that this program has read. */
    public Coding(ReadArticle read) {
        this(Origin.READ, read.article(), read.events(), read.account(), read.judgements());
    }

    /** An article that says nothing of its own of any relation. */
    public Coding(Origin origin, Article article, List<Event> events, Account account) {
        this(origin, article, events, account, List.of());
    }

    /** An article that tells of no agreement. */
    public Coding(Origin origin, Article article, List<Event> events) {
        this(origin, article, events, Account.silent(article.id(), article.published()));
    }

    /** An article that this program has read, and that tells of no agreement. */
    public Coding(Article article, List<Event> events) {
        this(Origin.READ, article, events);
    }
}
