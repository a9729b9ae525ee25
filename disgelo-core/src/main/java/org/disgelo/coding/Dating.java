package org.disgelo.coding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Span;
import org.disgelo.text.Stretch;
import org.disgelo.text.Token;
import org.disgelo.time.TimeMention;
import org.disgelo.time.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells when an action of a sentence took place: at the time told nearest to its trigger, with other verbs, brackets
 * and semicolons counting as distance; or else about when what the paragraph told just before took place.
 */
public final class Dating {

    private static final int VERB = 60;
    private static final int CLAUSE = 60;
    private static final int BREAK = 60;
    private static final int ATTRIBUTE = 120;
    private static final int EVIDENCE = 40;
    private static final int ONGOING = 30;

    /** A time that opens its sentence is at most so far from everything in it. */
    private static final int OPENING = 150;

    /** A time farther from the trigger than this belongs to another action. */
    private static final int FAR = 260;

    /** How far back, in characters, the story is still at the same point. */
    private static final int STORY = 700;

    /** No expression of time is longer, in characters. */
    private static final int LONGEST_TIME = 200;

    /** A comma so soon behind 'three days after' belongs to it: 'after that, as'. */
    private static final int SOON = 8;

    /** Longest run of characters from the length of a time to what filled it: 'months of quiet and patient talks'. */
    private static final int PHRASE = 60;

    /** Longest run of characters that small words before a time take. */
    private static final int SMALL_WORDS = 12;

    private final String text;
    private final Language language;
    private final Parse parse;
    private final List<TimeMention> times;
    private final @Nullable LocalDate published;

    /**
     * For the actions of one sentence.
     *
     * @param text the whole article's
     * @param language the article's
     * @param parse the sentence
     * @param times the expressions of time of the article, in order
     * @param published the article's day, null if unknown
     */
    public Dating(String text, Language language, Parse parse, List<TimeMention> times, @Nullable LocalDate published) {
        this.text = text;
        this.parse = parse;
        this.language = language;
        Span sentence = parse.sentence().span();
        this.times = Stretch.of(times, TimeMention::span, sentence.start() - STORY - LONGEST_TIME, sentence.end());
        this.published = published;
    }

    /**
     * When the action took or is to take place, null if the text does not tell.
     *
     * @param trigger index of the token that names the action
     * @param evidence the words that tell of it
     */
    public @Nullable PartialDate date(int trigger, Span evidence, Status status) {
        TimeMention own = nearest(parse.token(trigger), evidence, status);
        if (own != null) {
            return status == Status.PLANNED && published != null
                    ? own.forward(published).date()
                    : own.date();
        }
        return status == Status.ACTUAL ? inherited(parse.token(trigger).start()) : null;
    }

    private @Nullable TimeMention nearest(Token trigger, Span evidence, Status status) {
        TimeMention best = null;
        double least = FAR;
        for (TimeMention time : times) {
            if (!parse.sentence().span().contains(time.span()) || !governs(time, trigger, status)) {
                continue;
            }
            double distance = distance(time, trigger) - (evidence.contains(time.span()) ? EVIDENCE : 0);
            if (distance < least) {
                least = distance;
                best = time;
            }
        }
        return best;
    }

    private boolean governs(TimeMention time, Token trigger, Status status) {
        if (lasts(trigger) && commaBetween(time, trigger) || isOfNext(time, trigger) || isOfBeginning(time, trigger)) {
            return false;
        }
        if (time.kind() == Kind.BEHIND) {
            boolean behind = trigger.start() >= time.span().end();
            return behind
                    && time.date() != null
                    && text.substring(time.span().end(), trigger.start()).indexOf(',', SOON) < 0;
        }
        return time.isPoint() && (time.date() != null || (status == Status.PLANNED && time.ahead() != null));
    }

    /** 'It registered the vaccine, and from March it will make it': the time stands between 'and', or ';', and a verb of its own. */
    private boolean isOfNext(TimeMention time, Token trigger) {
        int at = place(time) - 1;
        while (at > 0 && parse.token(at).start() > trigger.end() && isSmall(parse.token(at))) {
            at--;
        }
        if (at <= 0 || parse.token(at).start() <= trigger.end()) {
            return false;
        }
        boolean clause = parse.token(at).lower().equals(";");
        if (!clause && !language.coordinators().contains(parse.token(at).lower())) {
            return false;
        }
        for (Token token : parse.tokens()) {
            if (token.start() >= time.span().end()) {
                if (token.readings().stream().anyMatch(r -> r.pos() == Pos.VERB && r.is(Feature.FINITE))) {
                    return true;
                }
                if (token.is(Pos.PUNCTUATION) || token.is(Pos.NOUN) && !clause) {
                    return false;
                }
            }
        }
        return false;
    }

    /** 'The first visit since the elections of 9 August': that day was of what lies behind. */
    private boolean isOfBeginning(TimeMention time, Token trigger) {
        int place = place(time);
        NounPhrase before = null;
        for (Chunk chunk : parse.chunks()) {
            if (chunk.from() <= place && place < chunk.to()) {
                break;
            }
            if (chunk instanceof NounPhrase noun) {
                before = noun;
            } else if (!(chunk instanceof VerbGroup verb && verb.is(VerbGroup.Trait.REDUCED))) {
                before = null;
            }
        }
        return before != null
                && before.preposition() != null
                && language.sinces().contains(before.preposition())
                && trigger.end() <= parse.token(before.from()).start();
    }

    private static boolean isSmall(Token token) {
        return token.is(Pos.PREPOSITION) || token.is(Pos.DETERMINER);
    }

    /** 'After twelve months of talks': what filled a span of time that is told by its length alone. */
    private boolean lasts(Token trigger) {
        for (TimeMention time : times) {
            int end = time.span().end();
            boolean behind = time.kind() == Kind.DURATION && end < trigger.start() && trigger.start() - end < PHRASE;
            for (Token token : behind ? parse.tokens() : List.<Token>of()) {
                if (token.start() >= end) {
                    if (language.of().contains(token.lemma()) && !commaBetween(time, trigger)) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }

    private boolean commaBetween(TimeMention time, Token trigger) {
        int from = Math.min(trigger.end(), time.span().end());
        int to = Math.max(trigger.start(), time.span().start());
        return text.substring(from, Math.max(from, to)).indexOf(',') >= 0;
    }

    private double distance(TimeMention time, Token trigger) {
        int from = Math.min(trigger.end(), time.span().end());
        int to = Math.max(trigger.start(), time.span().start());
        double distance = to - from;
        for (VerbGroup verb : parse.verbs()) {
            int at = verb.verb() < 0 ? -1 : parse.token(verb.verb()).start();
            distance += at >= from && at < to ? VERB : 0;
        }
        for (Token token : parse.tokens()) {
            boolean between = token.start() >= from && token.end() <= to;
            boolean opens = token.is(Pos.RELATIVE) || language.subordinators().contains(token.lower());
            distance += between && opens ? CLAUSE : 0;
        }
        for (int i = from; i < to; i++) {
            distance += ";()\u2014".indexOf(text.charAt(i)) >= 0 ? BREAK : 0;
        }
        int place = place(time);
        if (opens(place)) {
            distance = Math.min(distance, OPENING);
        }
        boolean attribute = place > 0
                && trigger.is(Pos.VERB)
                && language.of().contains(parse.token(place - 1).lemma());
        return distance + (time.kind() == Kind.SINCE ? ONGOING : 0) + (attribute ? ATTRIBUTE : 0);
    }

    /** Index of the time's first token. */
    private int place(TimeMention time) {
        int place = 0;
        while (place < parse.tokens().size()
                && parse.token(place).end() <= time.span().start()) {
            place++;
        }
        return place;
    }

    /** Whether nothing but small words stands before that place of the sentence. */
    private boolean opens(int place) {
        for (int i = 0; i < place; i++) {
            Token token = parse.token(i);
            if (token.is(Pos.NOUN) || token.is(Pos.VERB) || token.is(Pos.PROPER) || token.is(Pos.NUMBER)) {
                return false;
            }
        }
        return true;
    }

    /**
     * About when the story is: the month, or less exactly, of the time that opened the last sentence of the paragraph
     * that told one.
     */
    private @Nullable PartialDate inherited(int trigger) {
        PartialDate found = null;
        int next = trigger;
        for (int i = times.size() - 1; i >= 0; i--) {
            TimeMention time = times.get(i);
            int end = time.span().end();
            boolean tells = time.isPoint() || time.kind() == Kind.DATELINE;
            if (end > trigger || !tells || isPassing(time)) {
                continue;
            }
            String between = text.substring(end, next);
            boolean parted = between.contains(". ") || between.indexOf('\n') >= 0;
            boolean far = trigger - end > STORY || text.substring(end, trigger).contains("\n\n");
            if (far || (found != null && parted)) {
                return found;
            }
            next = time.span().start();
            PartialDate date = time.date();
            if (date != null && (published == null || !date.earliest().isAfter(published))) {
                boolean finer = date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.WEEK;
                found = finer ? PartialDate.of(YearMonth.from(date.earliest())) : date;
            }
        }
        return found;
    }

    /** Whether it tells a bare year in passing ('the accord of 2015'), not as the point to which the story moves. */
    private boolean isPassing(TimeMention time) {
        PartialDate date = time.date();
        if (date == null || date.precision() != DatePrecision.YEAR) {
            return false;
        }
        String before = text.substring(
                Math.max(0, time.span().start() - SMALL_WORDS), time.span().start());
        return before.length() == SMALL_WORDS && before.indexOf('\n') < 0 && !before.contains(". ");
    }
}
