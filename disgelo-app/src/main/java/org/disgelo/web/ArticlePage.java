package org.disgelo.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disgelo.agreement.Transition;
import org.disgelo.event.Evidence;
import org.disgelo.page.Markup;
import org.disgelo.store.Correction;
import org.disgelo.store.Correction.OfTransition;
import org.disgelo.store.Correction.Target;
import org.disgelo.store.StoredEvent;
import org.disgelo.text.Article;

/** An article: its text, the words that were asked for in it, and what it tells. */
final class ArticlePage {

    /** Of a longer text only the part around the words is shown. */
    private static final int LONGEST = 120_000;

    private static final int AROUND = 40_000;

    private final Desk desk;

    ArticlePage(Desk desk) {
        this.desk = desk;
    }

    void show(Context request) {
        QueryWords words = new QueryWords(request, Set.of("id", "start", "end", "lang"));
        String id = ArticleApi.id(words);
        int start = words.number("start", 0, 0, Integer.MAX_VALUE);
        int end = words.number("end", 0, 0, Integer.MAX_VALUE);
        Sheet sheet = Sheet.of(request);
        desk.answers().page(request, sheet.language(), () -> {
            ArticleApi.Told told = new ArticleApi(desk).told(id);
            List<Step> steps = steps(told.article());
            String title = ArticleText.title(told.article());
            return sheet.text("article", title, "correct.js", page -> write(sheet, page, told, steps, start, end));
        });
    }

    /** A step of an agreement that the article tells of, and whether an analyst has rejected it. */
    private record Step(Transition transition, boolean rejected) {}

    private List<Step> steps(Article article) {
        if (!desk.pipeline().languages().contains(article.language())
                || article.text().length() > LONGEST) {
            return List.of();
        }
        Set<Target> rejected = desk.ask(s -> s.corrections().holding()).stream()
                .map(Correction::target)
                .collect(Collectors.toSet());
        return desk.work(() -> desk.pipeline().reading(article)).account().agreements().stream()
                .flatMap(a -> a.transitions().stream())
                .distinct()
                .sorted(Comparator.comparingInt(t -> t.evidence().start()))
                .map(t -> new Step(t, rejected.contains(OfTransition.of(t))))
                .toList();
    }

    private static void write(Sheet sheet, Markup page, ArticleApi.Told told, List<Step> steps, int start, int end) {
        Article article = told.article();
        page.open("header", "class", "mast slim").open("p", "class", "kicker");
        page.element("b", sheet.word("article.title"));
        String published = article.published() == null ? "" : sheet.prose().day(article.published()) + ", ";
        String source = article.source() == null ? "" : article.source() + ", ";
        page.element("span", source + published + sheet.prose().languageName(article.language()));
        page.close("p").element("h1", ArticleText.title(article), "lang", article.language(), "dir", "auto");
        String url = article.url();
        if (url != null && url.matches("https?://\\S+")) {
            page.open("p", "class", "byline")
                    .element("a", sheet.word("article.original"), "href", url, "rel", "noopener noreferrer")
                    .close("p");
        }
        page.close("header").line();
        page.open("div", "class", "beside").line();
        text(sheet, page, article, start, end);
        aside(sheet, page, told, steps);
        page.close("div").line();
    }

    private static void text(Sheet sheet, Markup page, Article article, int start, int end) {
        String text = article.text();
        int from = Math.min(start, text.length());
        int to = Math.max(from, Math.min(end, text.length()));
        int begin = text.length() <= LONGEST ? 0 : Math.max(0, from - AROUND);
        int past = text.length() <= LONGEST ? text.length() : Math.min(text.length(), Math.max(to, begin) + AROUND);
        page.open("article", "class", "words", "lang", article.language(), "dir", "auto")
                .line();
        if (past - begin < text.length()) {
            page.open("p", "class", "none", "lang", sheet.language()).text(sheet.word("article.cut") + " ");
            page.element("a", sheet.word("article.whole"), "href", "/api/v1/article?id=" + Sheet.encoded(article.id()));
            page.close("p");
        }
        page.open("div", "class", "running");
        page.text(text.substring(begin, Math.max(begin, from)));
        if (to > from) {
            page.element("mark", text.substring(from, to), "id", "quote", "tabindex", "-1");
        }
        page.text(text.substring(Math.max(begin, to), past));
        page.close("div").close("article").line();
    }

    private static void aside(Sheet sheet, Markup page, ArticleApi.Told told, List<Step> steps) {
        page.open("aside", "aria-labelledby", "told");
        page.element("h2", sheet.word("article.told"), "id", "told");
        if (told.events().isEmpty()) {
            page.element("p", sheet.word("article.told.none"), "class", "none");
        }
        page.open("ol", "class", "told-events");
        for (StoredEvent stored : told.events()) {
            var event = stored.event();
            List<Evidence> own = new ArrayList<>(stored.evidences());
            own.removeIf(q -> !q.article().equals(told.article().id()));
            own.sort(Comparator.comparingInt(Evidence::start));
            page.open("li", "class", event.type().isCooperative() ? "cooperation" : "conflict");
            page.element("b", sheet.prose().headline(event));
            page.element("span", sheet.word("status." + event.status().word()), "class", "tag");
            for (Evidence quote : own) {
                page.open("p").open("a", "href", DeskLinks.LINKS.article(quote));
                page.element("q", quote.text(), "class", "excerpt", "lang", event.language(), "dir", "auto");
                page.close("a").close("p");
            }
            page.open("p", "class", "of")
                    .element("a", sheet.prose().word("quote.event"), "href", DeskLinks.LINKS.event(event.id()))
                    .close("p");
            page.close("li").line();
        }
        page.close("ol").line();
        if (!steps.isEmpty()) {
            steps(sheet, page, steps, told.article().language());
        }
        page.close("aside").line();
    }

    private static void steps(Sheet sheet, Markup page, List<Step> steps, String language) {
        page.element("h2", sheet.word("article.steps")).open("ol", "class", "told-events");
        for (Step step : steps) {
            Transition transition = step.transition();
            page.open("li").element("b", sheet.prose().state(transition.state(), "agreement"));
            if (transition.date() != null) {
                page.element("span", sheet.prose().shortDate(transition.date()), "class", "tag");
            }
            OfTransition target = OfTransition.of(transition);
            if (step.rejected()) {
                page.element("span", sheet.word("step.rejected"), "class", "tag");
                StepButton.write(page, target, "restore", "", sheet.word("corrections.restore"));
            } else {
                StepButton.write(page, target, "reject", "", sheet.word("step.reject"));
            }
            page.open("p").open("a", "href", DeskLinks.LINKS.article(transition.evidence()));
            page.element("q", transition.evidence().text(), "class", "excerpt", "lang", language, "dir", "auto");
            page.close("a").close("p").close("li").line();
        }
        page.close("ol").open("p").element("label", sheet.word("form.author"), "for", "f-author");
        page.open("input", "id", "f-author", "name", "author").close("p");
        page.element("p", "", "role", "status", "class", "outcome", "data-saved", sheet.word("form.saved"));
        EventPage.tokenField(sheet, page);
    }
}
