package org.disgelo.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.AccountReader;
import org.disgelo.coding.CodedArticle;
import org.disgelo.coding.EventCoder;
import org.disgelo.event.Actor;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/** Articles and events for tests. */
final class Stories {

    static final Dyad DYAD = new Dyad("RUS", "BLR");

    private Stories() {}

    static CodedArticle read(String id, String language, String published, String text) {
        return new EventCoder(language).code(Article.of(id, language, LocalDate.parse(published), text));
    }

    /** The dossier of Russia and Belarus that these articles make. */
    static Dossier dossier(CodedArticle... articles) {
        List<Told> told = new ArrayList<>();
        for (CodedArticle article : articles) {
            article.events().forEach(e -> told.add(Told.of(e)));
        }
        return new DossierDrafter().draft(DYAD, null, null, Material.of(List.of(articles), accounts(articles), told));
    }

    /** What the articles tell of agreements. */
    static List<Account> accounts(CodedArticle... articles) {
        List<Account> accounts = new ArrayList<>();
        for (CodedArticle article : articles) {
            accounts.add(new AccountReader(article.article().language()).read(article));
        }
        return accounts;
    }

    /** An event that an article tells at some place. */
    static Told told(EventType type, @Nullable String date, String article, int start, String actor, String recipient) {
        Evidence evidence = new Evidence(article, start, start + 4, "text");
        Event event = new Event(
                article + start,
                article,
                "en",
                type,
                null,
                null,
                List.of(),
                List.of(actor(actor)),
                List.of(actor(recipient)),
                false,
                date == null ? null : date(date),
                Status.ACTUAL,
                Scope.INTERSTATE,
                null,
                evidence,
                0.8,
                "rule");
        return Told.of(event);
    }

    static PartialDate date(String value) {
        DatePrecision precision =
                switch (value.length()) {
                    case 4 -> DatePrecision.YEAR;
                    case 7 -> DatePrecision.MONTH;
                    default -> DatePrecision.DAY;
                };
        return new PartialDate(value, precision);
    }

    private static Actor actor(String code) {
        String[] parts = code.split("-");
        return new Actor(parts[0], parts.length > 1 ? parts[1] : null, null, null, 0, 0);
    }
}
