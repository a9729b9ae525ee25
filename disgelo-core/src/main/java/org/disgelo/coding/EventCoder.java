package org.disgelo.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Compounds;
import org.disgelo.actor.Discourse;
import org.disgelo.actor.Gazetteer;
import org.disgelo.actor.Mention;
import org.disgelo.event.Event;
import org.disgelo.language.Language;
import org.disgelo.language.LanguageReader;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.lexicon.WordSet;
import org.disgelo.place.PlaceFinder;
import org.disgelo.place.PlaceMention;
import org.disgelo.syntax.Mark;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.Parser;
import org.disgelo.text.Article;
import org.disgelo.text.Beginnings;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.disgelo.text.Span;
import org.disgelo.text.Stretch;
import org.disgelo.text.Token;
import org.disgelo.time.TimeFinder;
import org.disgelo.time.TimeMention;

/** Codes the articles of one language. Safe for many threads. */
public final class EventCoder {

    private final Language language;
    private final LanguageReader reader;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Beginnings free;
    private final Parser parser;
    private final Compounds compounds;
    private final TimeFinder times;
    private final PlaceFinder places;
    private final Wording wording;

    /**
     * A coder for a language.
     *
     * @throws org.disgelo.lexicon.LexiconException if the lexicon does not have the language or is broken
     */
    public EventCoder(String code) {
        reader = LanguageReader.of(code);
        language = reader.language();
        gazetteer = Gazetteer.of(code);
        lexicon = Lexicon.of(code);
        free = PhraseMatch.free(language);
        parser = new Parser(language);
        compounds = new Compounds(lexicon, code);
        times = TimeFinder.of(code);
        places = PlaceFinder.standard();
        wording = Wording.of(code);
    }

    public CodedArticle code(Article article) {
        return code(article, Trace.none());
    }

    /** Codes an article and keeps in the trace what was considered. */
    public CodedArticle code(Article article, Trace trace) {
        String text = article.text();
        LocalDate published = article.published() != null
                ? article.published()
                : times.dateline(text).orElse(null);
        List<Sentence> read = reader.sentences(text);
        if (language.compounds()) {
            read = read.stream().map(compounds::read).toList();
        }
        if (!language.attributions().isEmpty()) {
            read = read.stream().map(new Attributions(language)::read).toList();
        }
        List<Sentence> sentences = new ArrayList<>(read);
        List<List<Mention>> mentions = new ArrayList<>(sentences.size());
        Discourse discourse = new Discourse(published);
        WordSet unrest = lexicon.wordClass("unrest");
        List<TimeMention> allTimes = times.find(text, published);
        List<Mention> byline = new ArrayList<>();
        boolean opening = true;
        for (int i = 0; i < sentences.size(); i++) {
            List<Mention> found = gazetteer.find(sentences.get(i).tokens());
            mentions.add(found);
            sentences.set(i, gazetteer.named(sentences.get(i), found));
            List<Token> tokens = sentences.get(i).tokens();
            if (opening && isByline(sentences.get(i), allTimes)) {
                byline.addAll(found);
            } else {
                discourse.survey(found, opening ? 2 : 1, m -> m.from() > 0 && isScene(tokens.get(m.from() - 1)));
                opening = false;
            }
            if (!discourse.isUnrest()
                    && unrest.in(
                            sentences.get(i).tokens(),
                            0,
                            sentences.get(i).tokens().size())) {
                discourse.unrest();
            }
        }
        discourse.surveyByline(byline);
        if (article.title() != null) {
            for (Sentence title : reader.sentences(article.title())) {
                discourse.survey(gazetteer.find(title.tokens()), 2, m -> false);
            }
        }
        Map<String, Double> weights = discourse.weights();
        List<PlaceMention> allPlaces = places.find(text, language.code(), weights);
        List<Event> events = new ArrayList<>();
        List<DoubtfulEvent> doubtful = new ArrayList<>();
        List<SentenceReading> readings = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<TimeMention> at = within(sentence.span(), allTimes, TimeMention::span);
            List<PlaceMention> where = within(sentence.span(), allPlaces, PlaceMention::span);
            readings.add(
                    code(article, sentence, mentions.get(i), allTimes, at, where, discourse, trace, events, doubtful));
        }
        return new CodedArticle(article, sentences, events, doubtful, allTimes, allPlaces, readings, weights);
    }

    private SentenceReading code(
            Article article,
            Sentence sentence,
            List<Mention> mentions,
            List<TimeMention> allTimes,
            List<TimeMention> at,
            List<PlaceMention> where,
            Discourse discourse,
            Trace trace,
            List<Event> events,
            List<DoubtfulEvent> doubtful) {
        List<Mark> marks = marks(sentence, mentions, at, where);
        Parse parse = parser.parse(sentence, marks);
        ActorResolver actors = new ActorResolver(language, parse, mentions, discourse);
        boolean byline = Byline.is(sentence, at);
        actors.setting().places(where, byline);
        SentenceWords words = new SentenceWords(wording, parse.tokens(), mentions);
        trace.note(sentence.span().of(article.text()));
        List<Draft> drafts = byline
                ? List.of()
                : new SentenceCoder(language, lexicon, free, parse, actors, discourse, words, trace).code();
        EventMaker maker = new EventMaker(article, language, parse, allTimes, where, discourse.published());
        for (Draft draft : drafts) {
            Event event = maker.event(draft);
            trace.note((draft.isDoubtful() ? "  doubt " : "  coded ") + event.rule() + ": " + event.type() + " "
                    + event.evidence().text());
            if (draft.isDoubtful()) {
                double word = words.weight(draft.trigger(), event.type());
                doubtful.add(new DoubtfulEvent(event, draft.doubts(), word));
            } else {
                events.add(event);
            }
        }
        return new SentenceReading(parse, actors, mentions, at, where, words.scores());
    }

    private static boolean isByline(Sentence sentence, List<TimeMention> allTimes) {
        return Byline.is(sentence, within(sentence.span(), allTimes, TimeMention::span));
    }

    private static <T> List<T> within(Span sentence, List<T> ordered, Function<T, Span> place) {
        return Stretch.of(ordered, place, sentence.start(), sentence.end()).stream()
                .filter(t -> sentence.contains(place.apply(t)))
                .toList();
    }

    /** Names, times and places as the grammar takes them; where two overlap the first of these kinds wins. */
    private static List<Mark> marks(
            Sentence sentence, List<Mention> mentions, List<TimeMention> at, List<PlaceMention> where) {
        List<Mark> marks = new ArrayList<>();
        mentions.forEach(m -> marks.add(m.mark()));
        at.stream()
                .filter(t -> !isWithinNoun(sentence, t.span()))
                .forEach(t -> add(sentence, t.span(), Mark.Kind.TIME, marks));
        where.forEach(p -> add(sentence, p.span(), Mark.Kind.NAME, marks));
        return marks;
    }

    /** 'The 2015 nuclear deal': a time between an article and its noun is part of the noun phrase. */
    private static boolean isWithinNoun(Sentence sentence, Span span) {
        Token before = null;
        for (Token token : sentence.tokens()) {
            if (token.start() >= span.end()) {
                return before != null
                        && (before.is(Pos.DETERMINER) || before.is(Pos.ADJECTIVE))
                        && (token.is(Pos.NOUN) || token.is(Pos.ADJECTIVE));
            }
            before = token.end() <= span.start() ? token : before;
        }
        return false;
    }

    private static void add(Sentence sentence, Span span, Mark.Kind kind, List<Mark> marks) {
        int from = -1;
        int to = -1;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(span)) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        int first = from;
        int last = to;
        if (from >= 0 && marks.stream().noneMatch(m -> m.from() < last && first < m.to())) {
            marks.add(new Mark(from, to, kind));
        }
    }

    /** Whether a preposition only tells where: the Italian 'a' tells where to as well. */
    private boolean isScene(Token preposition) {
        return language.locative().contains(preposition.lemma())
                && !language.to().contains(preposition.lemma());
    }
}
