package org.disgelo.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.Commitment;
import org.disgelo.dossier.AgreementProse;
import org.disgelo.dossier.Prose;
import org.disgelo.page.Markup;
import org.disgelo.store.EventStore;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/** What moved, what was agreed, what is overdue, what was read last. */
final class HomePage {

    private static final int AGREEMENTS = 6;
    private static final int OVERDUE = 6;
    private static final int READ = 10;

    /** How long the page waits for what is being drawn up before it does without. */
    private static final long PATIENCE_MILLIS = 300;

    /** The widest bar stands for so many degrees. */
    private static final double WIDEST = 60;

    private final Desk desk;
    private final Board board;
    private final AgreementShelf shelf;

    HomePage(Desk desk, Board board, AgreementShelf shelf) {
        this.desk = desk;
        this.board = board;
        this.shelf = shelf;
    }

    private record Held(int articles, int events, List<Article> last) {
        static Held of(EventStore store) {
            return new Held(
                    store.articleCount(), store.eventCount(), store.pages().readLast(READ));
        }
    }

    void show(Context request) {
        Sheet sheet = Sheet.of(request);
        Board.Moves moves = board.within(PATIENCE_MILLIS);
        AgreementShelf.Shelf agreements = shelf.within(PATIENCE_MILLIS);
        String variant = sheet.language() + moves.version() + (agreements == null);
        desk.answers().page(request, variant, () -> {
            Held held = desk.ask(Held::of);
            return sheet.text("home", sheet.word("home"), "home.js", page -> {
                mast(sheet, page, held, moves);
                if (held.articles() == 0) {
                    empty(sheet, page);
                    return;
                }
                section(sheet, page, "home.lately", () -> moves(sheet, page, moves));
                section(sheet, page, "home.agreements", () -> agreements(sheet, page, agreements));
                section(sheet, page, "home.overdue", () -> overdue(sheet, page, agreements));
                section(sheet, page, "home.last", () -> last(sheet, page, held.last()));
            });
        });
    }

    private static void mast(Sheet sheet, Markup page, Held held, Board.Moves moves) {
        Prose prose = sheet.prose();
        page.open("header", "class", "mast").open("p", "class", "kicker");
        page.element("span", sheet.word("home.kicker")).close("p");
        page.element("h1", "Disgelo");
        String dek = sheet.word("home.dek", prose.number(held.articles()), prose.number(held.events()));
        LocalDate day = moves.day();
        page.element("p", day == null ? dek : dek + ", " + sheet.word("home.until", prose.day(day)), "class", "dek");
        sheet.searchBox(page, "search-large", "");
        page.close("header").line();
    }

    private static void empty(Sheet sheet, Markup page) {
        section(sheet, page, "home.empty", () -> {
            page.element("p", sheet.word("home.empty.text"), "class", "now");
            page.open("p", "class", "ways").element("a", sheet.word("home.empty.read"), "href", "/read");
            page.element("code", "disgelo read FOLDER").close("p");
        });
    }

    static void section(Sheet sheet, Markup page, String key, Runnable content) {
        String id = key.replace('.', '-');
        page.open("section", "aria-labelledby", id).element("h2", sheet.word(key), "id", id);
        page.open("div", "class", "body").line();
        content.run();
        page.close("div").close("section").line();
    }

    private static void moves(Sheet sheet, Markup page, Board.Moves moves) {
        if (moves.version().isEmpty()) {
            page.element("p", sheet.word("home.drawing"), "class", "none", "data-drawing", "/moves");
            return;
        }
        if (moves.warmed().isEmpty() && moves.cooled().isEmpty()) {
            page.element("p", sheet.word("home.still"), "class", "none");
            return;
        }
        page.open("div", "class", "moves");
        moves(sheet, page, "home.warmed", moves.warmed());
        moves(sheet, page, "home.cooled", moves.cooled());
        page.close("div").element("p", sheet.word("home.lately.note"), "class", "note");
    }

    private static void moves(Sheet sheet, Markup page, String key, List<Board.Move> moves) {
        Prose prose = sheet.prose();
        String channel = key.endsWith("warmed") ? "cooperation" : "conflict";
        page.open("div", "class", "column").element("h3", sheet.word(key), "class", "minor");
        if (moves.isEmpty()) {
            page.element("p", "–", "class", "none");
        }
        page.open("ol");
        for (Board.Move move : moves) {
            String first = move.dyad().first();
            String second = move.dyad().second();
            page.open("li").open("a", "href", DeskLinks.dossier(first, second));
            page.element("b", prose.name(first) + " – " + prose.name(second)).close("a");
            String degrees =
                    (move.change() > 0 ? "+" : "−") + String.format(Locale.ROOT, "%.1f", Math.abs(move.change())) + "°";
            page.element("span", degrees, "class", "degrees " + channel);
            bar(page, channel, Math.abs(move.change()));
            page.element(
                            "span",
                            sheet.word("home.degrees", degrees(move.before()), degrees(move.now())),
                            "class",
                            "when")
                    .close("li");
        }
        page.close("ol").close("div").line();
    }

    /** Drawn as a picture, since the pages allow no style of an element's own. */
    private static void bar(Markup page, String channel, double change) {
        double width = Math.min(1, change / WIDEST) * 100;
        page.open(
                "svg", "class", "gauge", "viewBox", "0 0 100 2", "preserveAspectRatio", "none", "aria-hidden", "true");
        page.empty("rect", "class", channel, "width", width, "height", "2").close("svg");
    }

    private static String degrees(double value) {
        return (value < 0 ? "−" : "") + String.format(Locale.ROOT, "%.1f", Math.abs(value));
    }

    private static void agreements(Sheet sheet, Markup page, AgreementShelf.@Nullable Shelf all) {
        if (all == null) {
            page.element("p", sheet.word("home.drawing"), "class", "none", "data-drawing", "/agreements?limit=1");
            return;
        }
        List<Agreement> newest = all.agreements().reversed().stream()
                .filter(a -> a.date() != null && a.codes().size() > 1)
                .limit(AGREEMENTS)
                .toList();
        if (newest.isEmpty()) {
            page.element("p", sheet.word("home.agreements.none"), "class", "none");
            return;
        }
        AgreementProse words = new AgreementProse(sheet.prose());
        page.open("ol", "class", "rows");
        for (Agreement agreement : newest) {
            row(
                    sheet,
                    page,
                    agreement,
                    agreement.date() == null ? "" : sheet.prose().shortDate(agreement.date()));
            page.element("span", words.lead(agreement) + " ", "class", "lead");
            String state = words.state(agreement);
            if (!state.isEmpty()) {
                page.element("span", state, "class", "tag");
            }
            page.close("div").close("li").line();
        }
        page.close("ol");
    }

    /** Begins a row that leads to the dossier of the first two parties. */
    private static void row(Sheet sheet, Markup page, Agreement agreement, String when) {
        List<String> codes = List.copyOf(agreement.codes());
        String parties = codes.stream().map(sheet.prose()::name).collect(Collectors.joining(" – "));
        page.open("li").element("span", when, "class", "when").open("div");
        page.open("a", "href", DeskLinks.dossier(codes.get(0), codes.get(1)) + "#agreements");
        page.element("b", parties).close("a").raw("<br>");
    }

    private static void overdue(Sheet sheet, Markup page, AgreementShelf.@Nullable Shelf all) {
        LocalDate day = all == null ? null : all.day();
        if (all == null || day == null) {
            page.element("p", sheet.word("home.drawing"), "class", "none");
            return;
        }
        page.open("ol", "class", "rows");
        int shown = 0;
        for (Agreement agreement : all.agreements().reversed()) {
            for (Commitment commitment : agreement.commitments()) {
                if (shown < OVERDUE && agreement.codes().size() > 1 && commitment.isOverdue(day)) {
                    shown++;
                    var deadline = commitment.deadline();
                    row(
                            sheet,
                            page,
                            agreement,
                            deadline == null ? "" : sheet.prose().shortDate(deadline));
                    page.element("q", commitment.text(), "class", "excerpt", "dir", "auto");
                    page.close("div").close("li").line();
                }
            }
        }
        page.close("ol");
        if (shown == 0) {
            page.element("p", sheet.word("home.overdue.none"), "class", "none");
        }
    }

    private static void last(Sheet sheet, Markup page, List<Article> last) {
        page.open("ol", "class", "rows", "id", "read-last");
        for (Article article : last) {
            String when = article.published() == null ? "" : sheet.prose().shortDay(article.published());
            page.open("li").element("span", when, "class", "when").open("div");
            page.element(
                    "a",
                    ArticleText.title(article),
                    "href",
                    DeskLinks.article(article.id()),
                    "lang",
                    article.language(),
                    "dir",
                    "auto");
            String source = article.source() == null ? "" : article.source() + ", ";
            page.element("span", source + sheet.prose().languageName(article.language()), "class", "count");
            page.close("div").close("li").line();
        }
        page.close("ol");
    }
}
