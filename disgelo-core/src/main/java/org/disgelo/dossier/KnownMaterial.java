package org.disgelo.dossier;

import java.util.List;
import org.disgelo.agreement.Account;
import org.disgelo.relation.Annals;
import org.disgelo.text.Article;

/** Material that is all in memory. */
record KnownMaterial(
        List<Article> articles, List<Judgement> judgements, List<Account> accounts, List<Told> told, Annals annals)
        implements Material {}
