package org.disgelo.coding;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.disgelo.actor.Party;
import org.disgelo.event.Actor;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.ontology.EventType;
import org.disgelo.place.PlaceMention;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Article;
import org.disgelo.text.Feature;
import org.disgelo.text.Span;
import org.disgelo.text.Token;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Makes events of the drafts of one sentence: adds when, where, scope and evidence. */
final class EventMaker {

    private static final Set<EventType> WITHIN_STATES =
            Set.of(EventType.PROTEST, EventType.COERCE, EventType.ASSAULT, EventType.REJECT, EventType.ACCUSE);

    private final Article article;
    private final Language language;
    private final Parse parse;
    private final Dating dating;
    private final List<PlaceMention> places;
    private final @Nullable LocalDate published;

    EventMaker(
            Article article,
            Language language,
            Parse parse,
            List<TimeMention> times,
            List<PlaceMention> places,
            @Nullable LocalDate published) {
        this.article = article;
        this.language = language;
        this.parse = parse;
        dating = new Dating(article.text(), language, parse, times, published);
        this.places = places;
        this.published = published;
    }

    Event event(Draft draft) {
        Span span = new Span(
                parse.token(draft.from()).start(),
                parse.token(Math.max(draft.to(), draft.trigger() + 1) - 1).end());
        PartialDate date = dating.date(draft.trigger(), span, draft.status());
        Status status = draft.status();
        boolean ahead = date != null && published != null && isAfter(date, published);
        if (ahead && status == Status.ACTUAL && isPast(draft.trigger())) {
            // 'Within four days police had rounded up 7,000': from a day that the article told before
            date = null;
        } else if (ahead && status == Status.ACTUAL) {
            status = Status.PLANNED;
        }
        List<Actor> actors = draft.actors().stream().map(Party::actor).toList();
        List<Actor> recipients = draft.recipients().stream().map(Party::actor).toList();
        if (draft.mutual()) {
            List<Actor> all = new ArrayList<>(actors);
            for (Actor r : recipients) {
                if (all.stream().noneMatch(a -> a.code().equals(r.code()))) {
                    all.add(r);
                }
            }
            actors = all;
            recipients = all;
        }
        Evidence evidence = Evidence.of(article, span);
        String id = id(draft, span);
        return new Event(
                id,
                article.id(),
                language.code(),
                draft.entry().type(),
                draft.entry().mode(),
                draft.entry().cameo(),
                List.copyOf(new TreeSet<>(draft.entry().contexts())),
                actors,
                recipients,
                draft.mutual(),
                date,
                status,
                scope(draft),
                place(draft, span),
                evidence,
                Math.round(draft.confidence() * 100) / 100.0,
                draft.entry().id());
    }

    private String id(Draft draft, Span span) {
        String key = article.id()
                + '\n'
                + draft.entry().type()
                + '\n'
                + span.start()
                + '\n'
                + span.end()
                + '\n'
                + draft.trigger();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whether a finite verb tells an action as over: in the past tense, or in the perfect of the active voice. */
    private boolean isPast(int trigger) {
        return parse.verbs().stream()
                .filter(v -> v.verb() == trigger && v.is(VerbGroup.Trait.FINITE) && !v.is(VerbGroup.Trait.FUTURE))
                .anyMatch(v -> parse.tokens().subList(v.from(), v.to()).stream()
                        .anyMatch(
                                t -> t.is(Feature.PAST) || t.is(Feature.PARTICIPLE) && !v.is(VerbGroup.Trait.PASSIVE)));
    }

    private static boolean isAfter(PartialDate date, LocalDate day) {
        return date.precision() != DatePrecision.SEASON && date.earliest().isAfter(day);
    }

    private static Scope scope(Draft draft) {
        Set<String> codes = new HashSet<>(draft.parties());
        boolean state = codes.stream().allMatch(Actor::isState);
        boolean within = draft.recipients().isEmpty() || draft.actors().isEmpty()
                ? draft.entry().domestic()
                : WITHIN_STATES.contains(draft.entry().type()) || draft.entry().domestic() || codes.size() == 1;
        return codes.size() == 1 && state && within ? Scope.DOMESTIC : Scope.INTERSTATE;
    }

    private @Nullable Place place(Draft draft, Span span) {
        Place best = null;
        int least = Integer.MAX_VALUE;
        int trigger = parse.token(draft.trigger()).start();
        for (PlaceMention mention : places) {
            Token before = tokenBefore(mention.span());
            boolean located = before != null && language.locative().contains(before.lemma());
            int distance = Math.abs(mention.span().start() - trigger) + (span.contains(mention.span()) ? 0 : 80);
            if (located && distance < least) {
                least = distance;
                best = mention.place();
            }
        }
        return best;
    }

    private @Nullable Token tokenBefore(Span span) {
        Token before = null;
        for (Token token : parse.tokens()) {
            if (token.start() >= span.start()) {
                return before;
            }
            before = token;
        }
        return before;
    }
}
