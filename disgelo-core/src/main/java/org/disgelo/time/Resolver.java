package org.disgelo.time;

import java.time.LocalDate;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.disgelo.text.Span;
import org.disgelo.time.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/** Resolves the phrases of one text, in order, against the day of publication and against what the text told before. */
final class Resolver {

    /** How far back, in sentences, 'the following day' may lean. */
    private static final int FAR = 12;

    /** How many years a period may last whose end is told by two figures. */
    private static final int LONGEST = 50;

    private final Words words;
    private final @Nullable LocalDate published;
    private final Story story = new Story();
    private final Calendar calendar;

    Resolver(Words words, @Nullable LocalDate published) {
        this.words = words;
        this.published = published;
        calendar = new Calendar(published, story);
    }

    /** The mention that a phrase makes, or null when what it hints at is nowhere to be found. */
    @Nullable
    TimeMention mention(Match match, boolean dateline) {
        int sentence = words.sentence(match.from());
        int paragraph = words.paragraph(match.from());
        Reading reading = match.meaning() == Meaning.PERIOD
                ? calendar.told(opening(match), sentence, paragraph)
                : reading(match, sentence, paragraph);
        if (match.meaning() == Meaning.WEAK && reading.date() == null && !match.has(Slot.MONTH)) {
            return null;
        }
        Kind kind = dateline ? Kind.DATELINE : kind(match);
        PartialDate date = reading.date();
        if (date != null
                && (kind == Kind.POINT || kind == Kind.PERIOD || kind == Kind.DATELINE || match.lead() != null)) {
            // 'the war of 1950-1953' names what was, and tells nothing that goes on from there
            boolean background = match.lead() != null || kind == Kind.PERIOD;
            boolean ongoing = kind == Kind.DATELINE || (background && date.precision() == DatePrecision.YEAR);
            story.add(new Story.Told(date, first(match, date), sentence, paragraph, reading.year() && !ongoing));
        }
        PartialDate until = match.meaning() == Meaning.PERIOD && date != null ? close(match, date) : null;
        Span span = new Span(words.start(match.from()), words.end(match.to() - 1));
        return new TimeMention(span, kind, date, until, kind == Kind.SINCE ? null : reading.ahead());
    }

    private static LocalDate first(Match match, PartialDate date) {
        boolean season = date.precision() == DatePrecision.SEASON && match.has(Slot.SEASON);
        return season ? Days.opening(match.get(Slot.SEASON), date.year()).atDay(1) : date.earliest();
    }

    private static Kind kind(Match match) {
        return switch (match.meaning()) {
            case DURATION, ERA -> Kind.DURATION;
            case FREQUENCY -> Kind.FREQUENCY;
            case PERIOD -> Kind.PERIOD;
            case AFTER_WHAT, BEFORE_WHAT -> Kind.BEHIND;
            case WITHIN -> Kind.UNTIL;
            case LASTING -> Kind.SINCE;
            default -> match.lead() == null ? Kind.POINT : match.lead();
        };
    }

    private Reading reading(Match match, int sentence, int paragraph) {
        return switch (match.meaning()) {
            case TOLD, WEAK -> calendar.told(match, sentence, paragraph);
            case LAST -> published == null || isShort(match) ? Reading.UNKNOWN : Relatives.before(match, published);
            case THIS -> published == null ? Reading.UNKNOWN : Relatives.within(match, published);
            case NEXT -> published == null || isShort(match) ? Reading.UNKNOWN : Relatives.after(match, published);
            case FOLLOWING, PREVIOUS, SAME -> leaning(match, sentence);
            case AGO -> moved(published, match, -1);
            case LASTING ->
                match.amount().unit().compareTo(Unit.DAY) < 0 ? Reading.UNKNOWN : moved(published, match, -1);
            case AHEAD -> moved(published, match, 1);
            case AHEAD_OR_LONG -> new Reading(null, moved(published, match, 1).date(), false);
            case LATER -> movedFromStory(match, sentence, 1, FAR);
            case EARLIER -> movedFromStory(match, sentence, -1, FAR);
            case AFTER_WHAT -> movedFromStory(match, sentence, -1, 1);
            case BEFORE_WHAT -> movedFromStory(match, sentence, 1, 1);
            case WITHIN -> within(match, sentence);
            case DURATION, FREQUENCY, ERA, PERIOD, NEVER -> Reading.UNKNOWN;
        };
    }

    /** 'The last day', 'at the last minute' are of something else than the present. */
    private static boolean isShort(Match match) {
        return match.has(Slot.UNIT) && Unit.at(match.get(Slot.UNIT)).compareTo(Unit.DAY) <= 0;
    }

    private Reading leaning(Match match, int sentence) {
        Story.Told before = story.last(Relatives.needs(match), sentence, FAR);
        LocalDate day = before != null ? before.from() : published;
        if (day == null || (before == null && match.meaning() == Meaning.SAME)) {
            return Reading.UNKNOWN;
        }
        Reading reading =
                switch (match.meaning()) {
                    case FOLLOWING -> Relatives.after(match, day);
                    case PREVIOUS -> Relatives.before(match, day);
                    default -> Relatives.within(match, day);
                };
        return Reading.of(reading.date(), before != null && before.year());
    }

    private Reading movedFromStory(Match match, int sentence, int sign, int sentences) {
        Story.Told before = story.last(Relatives.needs(match), sentence, sentences);
        boolean eve = match.amount().equals(Amount.ONE_DAY);
        LocalDate day = before != null ? before.from() : eve ? published : null;
        return Reading.of(moved(day, match, sign).date(), before != null && before.year());
    }

    private Reading within(Match match, int sentence) {
        Story.Told before = story.last(Relatives.needs(match), sentence, 0);
        return moved(before == null ? published : before.from(), match, 1);
    }

    private static Reading moved(@Nullable LocalDate from, Match match, int sign) {
        return from == null ? Reading.UNKNOWN : Reading.of(Days.moved(from, match.amount(), sign), false);
    }

    /** The first day, month or year of a period: what it does not tell is as in its end. */
    private Match opening(Match match) {
        Slots slots = match.slots().copy();
        fill(slots, Slot.MONTH, Slot.MONTH2);
        boolean turns = match.has(Slot.MONTH2) && slots.get(Slot.MONTH) > match.get(Slot.MONTH2);
        if (fill(slots, Slot.YEAR, Slot.YEAR2) && turns && slots.get(Slot.YEAR) > 0) {
            slots.set(Slot.YEAR, slots.get(Slot.YEAR) - 1);
        }
        return new Match(Meaning.TOLD, slots, match.from(), match.to(), null);
    }

    private static boolean fill(Slots slots, Slot slot, Slot from) {
        boolean empty = !slots.has(slot) && slots.has(from);
        if (empty) {
            slots.set(slot, slots.get(from));
        }
        return empty;
    }

    /** The year of two figures behind another: 1999-00 ends in 2000. */
    private static int lastOf(int opening, int figures) {
        int year = opening / 100 * 100 + figures;
        return year < opening ? year + 100 : year;
    }

    /** The last day, month or year of a period that opens with a date; null where that is no period ('2006-00'). */
    private @Nullable PartialDate close(Match match, PartialDate first) {
        int opening = first.year();
        Integer told = match.has(Slot.YEAR2) ? calendar.year(match.get(Slot.YEAR2)) : null;
        boolean shortened = told != null && told < 100;
        int year = told == null ? opening : shortened ? lastOf(opening, told) : told;
        if (year < opening || shortened && year > opening + LONGEST) {
            return null;
        }
        int month = match.has(Slot.MONTH2) ? match.get(Slot.MONTH2) : match.has(Slot.MONTH) ? match.get(Slot.MONTH) : 0;
        int day = match.has(Slot.DAY2) ? match.get(Slot.DAY2) : 0;
        PartialDate last = month == 0 ? PartialDate.ofYear(year) : Calendar.date(year, month, day);
        boolean turned =
                last != null && told == null && month > 0 && last.latest().isBefore(first.earliest());
        return turned ? Calendar.date(year + 1, month, day) : last;
    }
}
