package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.coding.CodedArticle;
import org.disgelo.coding.Trace;
import org.disgelo.text.Article;
import org.disgelo.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** Reads what articles of one language tell of agreements. Safe for many threads. */
public final class AccountReader {

    private final AgreementReader agreements;
    private final ProgressReader progress;

    /**
     * A reader for a language.
     *
     * @throws org.disgelo.lexicon.LexiconException if the lexicon does not have the language's agreement words
     */
    public AccountReader(String code) {
        agreements = new AgreementReader(code);
        progress = new ProgressReader(code);
    }

    /** The account of an article, from its events as the coder alone gives them. */
    public Account read(CodedArticle coded) {
        return read(coded, Trace.none());
    }

    /** The same; notes which words were taken for which agreement, and why. */
    public Account read(CodedArticle coded, Trace trace) {
        Article article = coded.article();
        List<Agreement> told = agreements.read(coded, trace);
        return new Account(article.id(), day(article), told, progress.read(coded, !told.isEmpty()));
    }

    private static @Nullable LocalDate day(Article article) {
        return article.published() != null
                ? article.published()
                : TimeFinder.of(article.language()).dateline(article.text()).orElse(null);
    }
}
