package org.disgelo.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.AgreementBook;
import org.disgelo.event.Event;
import org.disgelo.event.Scope;
import org.disgelo.pipeline.ReadArticle;

/** Collects the figures of a file of gold: by language, and for gold by line by scope too. */
public final class Evaluation {

    private final Map<String, Scores> languages = new TreeMap<>();
    private final Scores all = new Scores();

    /** The scores of one language or of all; each counts only gold of its kind. */
    private static final class Scores {
        private int lines;
        private int articles;
        private int sentences;
        private final LineScore line = new LineScore(null);
        private final LineScore interstate = new LineScore(Scope.INTERSTATE);
        private final LineScore domestic = new LineScore(Scope.DOMESTIC);
        private final QuoteScore quote = new QuoteScore();
        private final AgreementScore agreement = new AgreementScore();
        private final List<Account> accounts = new ArrayList<>();
        private final SentenceScore sentence = new SentenceScore();

        void add(GoldDocument document, List<Event> events) {
            switch (document) {
                case GoldDocument.Lines gold -> {
                    lines += gold.lines().size();
                    line.add(gold, events);
                    interstate.add(gold, events);
                    domestic.add(gold, events);
                }
                case GoldDocument.Quotes gold -> {
                    articles++;
                    quote.add(gold, events);
                }
                case GoldDocument.Sentence gold -> {
                    sentences++;
                    sentence.add(gold, events);
                }
            }
        }

        void add(GoldDocument document, ReadArticle read) {
            add(document, read.events());
            if (document instanceof GoldDocument.Quotes gold) {
                agreement.add(gold);
                accounts.add(read.account());
            }
        }

        List<String> report(String name) {
            List<String> report = new ArrayList<>();
            if (lines > 0) {
                report.add(name + ", " + lines + " lines");
                report.addAll(line.report());
                report.add(name + ", scope interstate");
                report.addAll(interstate.report());
                report.add(name + ", scope domestic");
                report.addAll(domestic.report());
            }
            if (articles > 0) {
                report.add(name + ", " + articles + " articles");
                report.addAll(quote.report());
                if (!agreement.isEmpty()) {
                    report.add(agreement.report(AgreementBook.ofAccounts(accounts, null).agreements().stream()
                            .sorted(AgreementBook.BY_DATE)
                            .toList()));
                }
            }
            if (sentences > 0) {
                report.add(name + ", " + sentences + " sentences");
                report.addAll(sentence.report());
            }
            return report;
        }
    }

    /** Counts the events of a document alone. */
    public void add(GoldDocument document, List<Event> events) {
        languages
                .computeIfAbsent(document.article().language(), l -> new Scores())
                .add(document, events);
        all.add(document, events);
    }

    /** Counts what was coded in a document, and the agreements read from it. */
    public void add(GoldDocument document, ReadArticle read) {
        languages
                .computeIfAbsent(document.article().language(), l -> new Scores())
                .add(document, read);
        all.add(document, read);
    }

    /** The figures, a line each. */
    public List<String> report() {
        List<String> report = new ArrayList<>();
        languages.forEach((language, scores) -> report.addAll(scores.report("language " + language)));
        if (languages.size() > 1) {
            report.addAll(all.report("all languages"));
        }
        return report;
    }
}
