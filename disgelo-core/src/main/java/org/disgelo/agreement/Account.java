package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one article tells of agreements. Accounts are kept when articles are read; joining them needs no text any more.
 *
 * @param article id of the article
 * @param day its day of publication, else the day that its text gives as its own; or null
 * @param agreements the agreements it tells of, in the order in which it does
 * @param reports what it says has become of things of the kind that agreements undertake, in text order
 */
public record Account(
        String article, @Nullable LocalDate day, List<Agreement> agreements, List<ProgressReport> reports) {

    public Account {
        agreements = List.copyOf(agreements);
        reports = List.copyOf(reports);
    }

    /** The account of an article that tells of no agreement. */
    public static Account silent(String article, @Nullable LocalDate day) {
        return new Account(article, day, List.of(), List.of());
    }

    /** Whether it tells nothing. */
    public boolean isEmpty() {
        return agreements.isEmpty() && reports.isEmpty();
    }
}
