package org.disgelo.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disgelo.actor.Alias;
import org.disgelo.event.Actor;
import org.disgelo.reading.BoundedLines;
import org.disgelo.reading.ReadingException;
import org.jspecify.annotations.Nullable;

/**
 * Actor dictionaries in the format of TABARI and PETRARCH: a name in capitals, its code in brackets, {@code +} before further names
 * of the same actor, and codes for some time only ({@code [USAGOV 090120-170120]}, {@code <} until, {@code >} since). Source: P.
 * Schrodt, J. Beieler, M. Idris, "Three's a Charm? Open Event Data Coding with EL:DIABLO, PETRARCH, and the Open Event Data
 * Alliance", 2014, and the dictionaries' own heads.
 *
 * <p>What has no state or organisation that we know, and what is marked to be ignored ({@code ---}), is left out.
 */
public final class PetrarchActors {

    private static final Pattern CODE = Pattern.compile("\\[\\s*([^\\]\\s]*)\\s*([^\\]]*)\\]");
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "to", "de", "al", "bin", "von");
    private static final int CENTURY_TURNS = 50;

    private final PartyCodes parties = new PartyCodes();
    private final List<Alias> aliases = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Coded> codes = new ArrayList<>();

    /** A code with the time for which it holds. */
    private record Coded(
            String code, @Nullable LocalDate from, @Nullable LocalDate to) {}

    private PetrarchActors() {}

    /**
     * Reads a dictionary.
     *
     * @throws ReadingException naming the line, if it is no such dictionary
     * @throws IOException if it cannot be read
     */
    public static List<Alias> read(Path file) throws IOException {
        PetrarchActors dictionary = new PetrarchActors();
        try (BoundedLines lines = new BoundedLines(Files.newInputStream(file))) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                dictionary.line(line, lines.number());
            }
        }
        dictionary.close();
        return List.copyOf(dictionary.aliases);
    }

    private void line(String line, int number) throws ReadingException {
        String text = line.replaceAll("[;#].*", "").stripTrailing();
        if (text.isBlank()) {
            return;
        }
        Matcher code = CODE.matcher(text);
        String name = (text.contains("[") ? text.substring(0, text.indexOf('[')) : text).strip();
        boolean more = name.startsWith("+");
        if (!name.isEmpty() && !more) {
            close();
        } else if (names.isEmpty()) {
            throw new ReadingException(number, "no actor to which '" + text.strip() + "' belongs");
        }
        if (!name.isEmpty()) {
            names.add(written(more ? name.substring(1) : name));
        }
        while (code.find()) {
            codes.add(coded(code.group(1), code.group(2).strip(), number));
        }
    }

    /** The actor is complete: every name with every code. */
    private void close() {
        for (Coded coded : codes) {
            Actor actor = parties.actor(coded.code(), null);
            if (actor != null) {
                names.forEach(n -> aliases.add(new Alias(n, actor.code(), actor.sector(), coded.from(), coded.to())));
            }
        }
        names.clear();
        codes.clear();
    }

    /** {@code SADDAM_HUSSEIN_} as an article writes it: Saddam Hussein. */
    private static String written(String name) {
        StringBuilder words = new StringBuilder();
        for (String word :
                name.replaceAll("[_ ]+", " ").strip().toLowerCase(Locale.ROOT).split(" ")) {
            boolean small = !words.isEmpty() && SMALL.contains(word);
            words.append(words.isEmpty() ? "" : " ")
                    .append(
                            small || word.isEmpty()
                                    ? word
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(small || word.isEmpty() ? "" : word.substring(1));
        }
        return words.toString();
    }

    private static Coded coded(String code, String time, int line) throws ReadingException {
        if (time.startsWith("<")) {
            return new Coded(code, null, day(time.substring(1), line));
        }
        if (time.startsWith(">")) {
            return new Coded(code, day(time.substring(1), line), null);
        }
        int dash = time.indexOf('-');
        return dash < 0
                ? new Coded(code, null, null)
                : new Coded(code, day(time.substring(0, dash), line), day(time.substring(dash + 1), line));
    }

    /** A day as {@code 890120} or {@code 19890120}; of two digits, a year up to 50 is of this century. */
    private static LocalDate day(String time, int line) throws ReadingException {
        String digits = time.strip();
        try {
            if (digits.length() == 6) {
                digits = (Integer.parseInt(digits.substring(0, 2)) <= CENTURY_TURNS ? "20" : "19") + digits;
            }
            return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException | NumberFormatException e) {
            throw new ReadingException(line, "'" + time + "' is no day (890120)");
        }
    }
}
