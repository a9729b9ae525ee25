package org.disgelo.dossier;

import java.util.List;
import org.disgelo.agreement.Account;
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.Event;
import org.disgelo.relation.Annals;
import org.disgelo.text.Article;

/** What a dossier is drawn from. It is asked for when it is needed, by several threads at once. */
public interface Material {

    /** The articles that concern the dyad; only what turned the relation may be quoted from others. */
    List<Article> articles();

    /** What these articles say of how warm relations are. */
    List<Judgement> judgements();

    /** What articles, these and others, tell of agreements of the dyad. */
    List<Account> accounts();

    /** The actions of either of the two that these articles tell, with the words of each telling; more do no harm. */
    List<Told> told();

    /** All that is told of either of the two, in these articles or others. */
    Annals annals();

    /** Of articles that have just been read, and of the actions known of either of the two. */
    static Material of(List<CodedArticle> articles, List<Account> accounts, List<Told> told) {
        List<Event> tellings = told.stream()
                .flatMap(t -> t.evidences().stream().map(t.event()::toldBy))
                .toList();
        return new KnownMaterial(
                articles.stream().map(CodedArticle::article).toList(),
                articles.stream().flatMap(a -> Judgement.of(a).stream()).toList(),
                List.copyOf(accounts),
                List.copyOf(told),
                Annals.of(tellings));
    }
}
