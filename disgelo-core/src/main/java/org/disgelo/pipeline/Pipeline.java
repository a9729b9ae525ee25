package org.disgelo.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.AccountReader;
import org.disgelo.agreement.StepEvents;
import org.disgelo.coding.CodedArticle;
import org.disgelo.coding.EventCoder;
import org.disgelo.coding.Headline;
import org.disgelo.coding.Reliability;
import org.disgelo.coding.Trace;
import org.disgelo.event.Event;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.text.Article;
import org.disgelo.text.Span;

/**
 * From an article to its events: the composition that every edge calls. A language is loaded when the first article in it
 * comes. Safe for many threads.
 */
public final class Pipeline {

    private final Set<String> languages = Collections.unmodifiableSet(new TreeSet<>(LexiconSource.languages()));
    private final Map<String, EventCoder> coders = new ConcurrentHashMap<>();
    private final Map<String, AccountReader> accounts = new ConcurrentHashMap<>();
    private final Reliability reliability = Reliability.learned();

    private Pipeline() {}

    /** The pipeline over the lexicon on the class path. */
    public static Pipeline standard() {
        return new Pipeline();
    }

    /** ISO 639-1 codes of the languages that can be read, sorted: those with a folder in the lexicon. */
    public Set<String> languages() {
        return languages;
    }

    /**
     * The events of an article, in text order.
     *
     * @throws IllegalArgumentException if its language cannot be read
     */
    public List<Event> code(Article article) {
        return read(article).events();
    }

    /** The article with its sentences, times, places and events. */
    public CodedArticle read(Article article) {
        return reading(article).coded();
    }

    /** The article, its events, and its account of agreements: all that is to be kept of it. */
    public ReadArticle reading(Article article) {
        return completed(coder(article).code(article), Trace.none());
    }

    /** The article with the steps of its agreements that the coder alone does not see. */
    private ReadArticle completed(CodedArticle coded, Trace trace) {
        Account account = accounts.computeIfAbsent(coded.article().language(), AccountReader::new)
                .read(coded, trace);
        List<Event> events = new ArrayList<>(coded.events());
        events.addAll(StepEvents.missing(coded, account.agreements()));
        events.sort(Comparator.comparingInt(e -> e.evidence().start()));
        CodedArticle told = coded.with(Headline.withoutRetold(coded, events));
        List<Span> steps = account.agreements().stream()
                .flatMap(a -> a.transitions().stream())
                .filter(t -> t.evidence().article().equals(coded.article().id()))
                .map(t -> t.evidence().span())
                .toList();
        return new ReadArticle(reliability.weighed(told, steps, trace), account);
    }

    /** The events of an article and, line by line, what was considered. */
    public Explanation explain(Article article) {
        Trace trace = Trace.kept();
        CodedArticle coded =
                completed(coder(article).code(article, trace), trace).coded();
        return new Explanation(coded.events(), List.copyOf(trace.lines()));
    }

    private EventCoder coder(Article article) {
        if (!languages.contains(article.language())) {
            throw new IllegalArgumentException(
                    "language '" + article.language() + "' cannot be read; known are " + new ArrayList<>(languages));
        }
        return coders.computeIfAbsent(article.language(), EventCoder::new);
    }
}
