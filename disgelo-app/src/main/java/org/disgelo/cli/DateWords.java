package org.disgelo.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import org.disgelo.event.PartialDate;
import org.disgelo.reading.PublishedDay;
import picocli.CommandLine.TypeConversionException;

/** Dates as a user gives them: {@code 2021-03-02}; where a period is meant, {@code 2021-03} or {@code 2021} too. */
final class DateWords {

    private DateWords() {}

    static LocalDate day(String word) {
        return believable(word, word, "YYYY-MM-DD");
    }

    static PartialDate partial(String word) {
        String forms = "YYYY, YYYY-MM or YYYY-MM-DD";
        return switch (word.length()) {
            case 4 ->
                PartialDate.ofYear(believable(word + "-01-01", word, forms).getYear());
            case 7 -> PartialDate.of(YearMonth.from(believable(word + "-01", word, forms)));
            default -> PartialDate.of(believable(word, word, forms));
        };
    }

    private static LocalDate believable(String firstDay, String word, String forms) {
        LocalDate day = PublishedDay.parse(firstDay);
        if (day == null) {
            throw new TypeConversionException("'" + word + "' is no date (" + forms + ")");
        }
        return day;
    }
}
