package org.disgelo.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time of a language and resolves them, after what {@code time.yaml} of its lexicon says:
 * dates, days of the week, seasons, 'last month', 'three days later', spans, and what is no point in time. Safe for
 * many threads.
 */
public final class TimeFinder {

    /** An article gives its own day within so many characters. */
    private static final int TOP = 1500;

    private static final Map<String, TimeFinder> FINDERS = new ConcurrentHashMap<>();

    private final Grammar grammar;

    private TimeFinder(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The finder of a language, loaded once.
     *
     * @param language the folder of the lexicon, as {@code it}
     * @throws org.disgelo.lexicon.LexiconException if the lexicon has no {@code time.yaml} for it or a broken one
     */
    public static TimeFinder of(String language) {
        return FINDERS.computeIfAbsent(language, l -> new TimeFinder(GrammarReader.read(l)));
    }

    /**
     * The expressions of time of a whole text, in order, none over another.
     *
     * @param published the day that 'yesterday' counts from, or null: what needs it then has no date
     */
    public List<TimeMention> find(String text, @Nullable LocalDate published) {
        Words words = grammar.words(text);
        List<Match> matches = new Matcher(grammar, words).matches();
        Match dateline = Dateline.among(matches, words);
        Resolver resolver = new Resolver(words, published);
        List<TimeMention> mentions = new ArrayList<>(matches.size());
        for (Match match : matches) {
            TimeMention mention = resolver.mention(match, dateline != null && match.from() == dateline.from());
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return List.copyOf(mentions);
    }

    /** The day that an article gives as its own near its top, for want of a better source. */
    public Optional<LocalDate> dateline(String text) {
        Words words = grammar.words(text.substring(0, Math.min(text.length(), TOP)));
        Match match = Dateline.among(new Matcher(grammar, words).matches(), words);
        return match == null
                ? Optional.empty()
                : Optional.ofNullable(Days.day(match.get(Slot.YEAR), match.get(Slot.MONTH), match.get(Slot.DAY)));
    }
}
