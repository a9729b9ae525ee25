package org.disgelo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.disgelo.actor.Gazetteer;
import org.disgelo.dossier.Prose;

/** Which address brings what. */
final class Routes {

    private static final int REHEARSED = 3;
    private static final String API = "/api/v1";

    private final Desk desk;
    private final Live live;
    private final Readings readings;
    private final Watching watching;
    private final AgreementShelf shelf;
    private final Board board;
    private final Search search;
    private final OpenApiDocument document = new OpenApiDocument();

    Routes(Desk desk, Live live, Readings readings, Watching watching) {
        this.desk = desk;
        this.live = live;
        this.readings = readings;
        this.watching = watching;
        this.shelf = new AgreementShelf(desk);
        this.board = new Board(desk);
        this.search = new Search(desk, shelf);
    }

    void add(RoutesConfig routes) {
        api(routes);
        pages(routes);
        routes.error(404, Routes::missing);
    }

    /** Draws up and loads, in the background, what the first visitor would have to wait for. */
    void warm() {
        board.refresh();
        desk.begin(() -> {
            Prose.languages().forEach(Prose::of);
            shelf.within(0);
            desk.pipeline().languages().forEach(Gazetteer::of);
            return desk;
        });
    }

    /** The pages that are looked at first, behind the desk's address: home, events, and the relations that moved most. */
    List<String> firstPages() {
        List<String> pages = new ArrayList<>(List.of("", "events"));
        board.moves().all().stream()
                .limit(REHEARSED)
                .forEach(m ->
                        pages.add("dossier/" + m.dyad().first() + "/" + m.dyad().second()));
        pages.add("");
        return pages;
    }

    private void api(RoutesConfig routes) {
        BoardApi boards = new BoardApi(desk, board, search);
        routes.get(API + "/status", boards::status);
        routes.get(API + "/moves", boards::moves);
        routes.get(API + "/search", boards::search);
        EventApi events = new EventApi(desk);
        routes.get(API + "/events", events::list);
        routes.get(API + "/events.csv", events::csv);
        routes.get(API + "/events.jsonl", events::jsonLines);
        routes.get(API + "/event-counts", events::counts);
        routes.get(API + "/events/{id}", events::one);
        ArticleApi articles = new ArticleApi(desk);
        routes.get(API + "/article", articles::one);
        routes.get(API + "/articles", articles::last);
        RelationApi relations = new RelationApi(desk);
        routes.get(API + "/dossiers/{a}/{b}", relations::dossier);
        routes.get(API + "/relations/{a}/{b}", relations::relation);
        routes.get(API + "/alignments/{state}", relations::alignment);
        routes.get(API + "/agreements", new AgreementApi(desk, shelf)::list);
        routes.post(API + "/explanations", new ExplainApi(desk)::explain);
        ReadingApi reading = new ReadingApi(desk, readings);
        routes.post(API + "/readings", reading::begin);
        routes.get(API + "/readings", reading::all);
        routes.get(API + "/readings/{id}", reading::one);
        FeedApi feeds = new FeedApi(watching);
        routes.get(API + "/feeds", feeds::list);
        routes.post(API + "/feeds", feeds::add);
        routes.delete(API + "/feeds", feeds::remove);
        CorrectionApi corrections = new CorrectionApi(desk);
        routes.get(API + "/corrections", corrections::list);
        routes.post(API + "/corrections", corrections::add);
        routes.get(API + "/corrections.gold.jsonl", corrections::gold);
        routes.sse(API + "/live", live::join);
        routes.get(API + "/openapi.yaml", document::yaml);
        routes.get(API + "/openapi.json", document::json);
    }

    private void pages(RoutesConfig routes) {
        routes.get("/", new HomePage(desk, board, shelf)::show);
        routes.get("/search", new SearchPage(search)::show);
        routes.get("/dossier/{a}/{b}", new DossierView(desk)::show);
        routes.get("/events", new EventsPage(desk)::show);
        routes.get("/event/{id}", new EventPage(desk)::show);
        routes.get("/article", new ArticlePage(desk)::show);
        routes.get("/explain", new ExplainPage(desk)::show);
        routes.get("/read", new ReadPage(desk)::show);
        routes.get("/corrections", new CorrectionsPage(desk)::show);
        routes.get("/api", new ApiPage(desk, document)::show);
        routes.get("/static/{name}", new StaticFiles()::send);
    }

    private static void missing(Context request) {
        if (Problems.isAnswered(request)) {
            return;
        }
        Problems.answer(request, 404, "Not found", "there is nothing at " + request.path());
    }
}
