package org.disgelo.pipeline;

import java.util.List;
import org.disgelo.agreement.Account;
import org.disgelo.coding.CodedArticle;
import org.disgelo.dossier.Judgement;
import org.disgelo.event.Event;
import org.disgelo.text.Article;

/**
 * An article that was read.
 *
 * @param coded its sentences and events
 * @param account what it tells of agreements
 */
public record ReadArticle(CodedArticle coded, Account account) {

    /** The article itself. */
    public Article article() {
        return coded.article();
    }

    /** What it says itself of how warm relations are, in text order. */
    public List<Judgement> judgements() {
        return Judgement.of(coded);
    }

    /** Its events, in text order. */
    public List<Event> events() {
        return coded.events();
    }
}
