package org.disgelo.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Prose;
import org.disgelo.dossier.Source;
import org.disgelo.event.Evidence;

/** The sentences behind a claim: shown when the reader asks, each with its article, day and language. */
final class Quotes {

    /** Sentences shown for one claim. */
    private static final int MOST = 6;

    private static final int LONGEST_EXCERPT = 170;

    private final Dossier dossier;
    private final Prose prose;

    private final PageLinks links;

    Quotes(Dossier dossier, Prose prose, PageLinks links) {
        this.dossier = dossier;
        this.prose = prose;
        this.links = links;
    }

    /** A way on to the event itself, where there is one. */
    void event(Markup page, String id) {
        String address = links.event(id);
        if (address != null) {
            page.open("p", "class", "of")
                    .element("a", prose.word("quote.event"), "href", address)
                    .close("p");
        }
    }

    /** A closed box with the sentences; nothing when there are no quotes. */
    void details(Markup page, String label, List<Evidence> quotes) {
        details(page, label, quotes, "quotes");
    }

    /** The same with all that was quoted for a thing; on paper, where each claim shows its own, it is left out. */
    void all(Markup page, String label, List<Evidence> quotes) {
        details(page, label, quotes, "quotes all");
    }

    private void details(Markup page, String label, List<Evidence> quotes, String kind) {
        if (!quotes.isEmpty()) {
            page.open("details", "class", kind).open("summary").text(label);
            long articles = quotes.stream().map(Evidence::article).distinct().count();
            if (articles > 1) {
                page.element("span", prose.count("quote.articles", articles), "class", "count");
            }
            page.close("summary");
            blocks(page, quotes);
            page.close("details").line();
        }
    }

    /** A claim that opens to show the sentences it was read from; plain text when it has none of its own. */
    void claim(Markup page, String text, List<Evidence> quotes) {
        if (quotes.isEmpty()) {
            page.element("span", text, "class", "claim");
            return;
        }
        page.open("details", "class", "claim").open("summary").element("span", text);
        long articles = quotes.stream().map(Evidence::article).distinct().count();
        String label = articles > 1 ? prose.count("quote.articles", articles) : prose.word("quote.show");
        page.element("span", label, "class", "more").close("summary");
        blocks(page, quotes);
        page.close("details").line();
    }

    /** The sentences, each once, with the quoted words marked. */
    void blocks(Markup page, List<Evidence> quotes) {
        Map<Evidence, List<Evidence>> bySentence = new LinkedHashMap<>();
        for (Evidence quote : quotes) {
            Evidence sentence =
                    dossier.source(quote).map(s -> s.sentence(quote)).orElse(quote);
            bySentence.computeIfAbsent(sentence, k -> new ArrayList<>()).add(quote);
        }
        bySentence.entrySet().stream().limit(MOST).forEach(e -> block(page, e.getKey(), e.getValue()));
    }

    /** The first of these words that stand in a quote of the reader's language; else the first. */
    void words(Markup page, List<String> choices, List<Evidence> quotes) {
        String words = choices.getFirst();
        Evidence from = quotes.getFirst();
        boolean own = false;
        for (String choice : choices) {
            for (Evidence quote : quotes) {
                boolean holds = quote.text().replaceAll("\\s+", " ").contains(choice);
                boolean better = language(quote).equals(prose.language()) && !own;
                if (holds && (better || choice.equals(words) && !own)) {
                    words = choice;
                    from = quote;
                    own = better;
                }
            }
        }
        page.element("q", words, "lang", language(from), "dir", "auto");
    }

    /** The first quote in the reader's language; else the first. */
    Evidence best(List<Evidence> quotes) {
        return quotes.stream()
                .filter(q -> language(q).equals(prose.language()))
                .findFirst()
                .orElse(quotes.getFirst());
    }

    /** The quoted words themselves in a line, cut where they are long. */
    void excerpt(Markup page, Evidence quote) {
        String text = quote.text().strip().replaceAll("\\s+", " ");
        if (text.length() > LONGEST_EXCERPT) {
            int space = text.lastIndexOf(' ', LONGEST_EXCERPT);
            text = text.substring(0, space < 1 ? LONGEST_EXCERPT : space) + " …";
        }
        page.open("q", "class", "excerpt", "lang", language(quote), "dir", "auto")
                .text(text)
                .close("q");
    }

    /** The line that says where a sentence stands. */
    private void origin(Markup page, Evidence quote, Evidence words) {
        page.open("footer");
        String address = links.article(words);
        Source source = dossier.source(quote).orElse(null);
        if (source == null) {
            page.text(quote.article());
        } else {
            String title = source.title() == null ? source.id() : source.title();
            page.element(
                    "a",
                    title,
                    "href",
                    address != null ? address : "#s" + (dossier.sources().indexOf(source) + 1),
                    "lang",
                    source.language());
            if (source.publisher() != null) {
                page.text(", " + source.publisher());
            }
            page.text(
                    ", " + (source.published() == null ? prose.word("source.undated") : prose.day(source.published())));
            page.text(", " + prose.languageName(source.language()));
        }
        page.close("footer");
    }

    private void block(Markup page, Evidence sentence, List<Evidence> quotes) {
        page.open("blockquote", "lang", language(sentence), "dir", "auto").open("p");
        int at = sentence.start();
        for (Evidence quote : quotes.stream()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList()) {
            int from = Math.max(at, quote.start());
            int to = Math.min(sentence.end(), quote.end());
            if (from < to) {
                page.text(part(sentence, at, from));
                page.element("mark", part(sentence, from, to));
                at = to;
            }
        }
        page.text(part(sentence, at, sentence.end())).close("p");
        origin(page, sentence, quotes.getFirst());
        page.close("blockquote");
    }

    private static String part(Evidence sentence, int from, int to) {
        return sentence.text().substring(from - sentence.start(), to - sentence.start());
    }

    private String language(Evidence quote) {
        return dossier.source(quote).map(Source::language).orElse(prose.language());
    }
}
