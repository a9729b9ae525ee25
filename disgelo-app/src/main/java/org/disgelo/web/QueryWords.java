package org.disgelo.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disgelo.event.PartialDate;
import org.disgelo.reading.PublishedDay;
import org.jspecify.annotations.Nullable;

/** The words behind the question mark of an address; what is misspelt is said, never passed over. */
final class QueryWords {

    private final Context request;

    /**
     * @param known the names that may be there
     * @throws ProblemException if there is another
     */
    QueryWords(Context request, Set<String> known) {
        this.request = request;
        for (String name : request.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                throw ProblemException.badRequest(
                        "unknown parameter '" + name + "'; known are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    /** The word, or null when it is not there or empty. */
    @Nullable
    String text(String name) {
        String word = request.queryParam(name);
        return word == null || word.isBlank() ? null : word.strip();
    }

    /** The words of a list parted by commas; a name may also stand several times. */
    List<String> list(String name) {
        return request.queryParams(name).stream()
                .flatMap(words -> Arrays.stream(words.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    int number(String name, int usual, int least, int most) {
        String word = text(name);
        try {
            int number = word == null ? usual : Integer.parseInt(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw ProblemException.badRequest(name + " '" + word + "' is no number");
        }
        throw ProblemException.badRequest(name + " must be from " + least + " to " + most);
    }

    /** A date to the day, the month or the year. */
    @Nullable
    PartialDate date(String name) {
        String word = text(name);
        if (word == null) {
            return null;
        }
        String rest = "-01-01".substring(Math.max(0, Math.min(6, word.length() - 4)));
        LocalDate first = word.matches("\\d{4}(-\\d\\d){0,2}") ? PublishedDay.parse(word + rest) : null;
        if (first == null) {
            throw ProblemException.badRequest(name + " '" + word + "' is no date (YYYY, YYYY-MM or YYYY-MM-DD)");
        }
        return switch (word.length()) {
            case 4 -> PartialDate.ofYear(first.getYear());
            case 7 -> PartialDate.of(java.time.YearMonth.from(first));
            default -> PartialDate.of(first);
        };
    }

    @Nullable
    LocalDate first(String name) {
        PartialDate date = date(name);
        return date == null ? null : date.earliest();
    }

    @Nullable
    LocalDate last(String name) {
        PartialDate date = date(name);
        return date == null ? null : date.latest();
    }

    <E extends Enum<E>> @Nullable E one(String name, Class<E> words) {
        String word = text(name);
        return word == null ? null : value(name, word, words);
    }

    <E extends Enum<E>> Set<E> several(String name, Class<E> words) {
        Set<E> values = new LinkedHashSet<>();
        list(name).forEach(word -> values.add(value(name, word, words)));
        return values;
    }

    static <E extends Enum<E>> E value(String name, String word, Class<E> words) {
        for (E value : words.getEnumConstants()) {
            if (value.name().equals(word.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw ProblemException.badRequest(name + " '" + word + "' is none of "
                + Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }
}
