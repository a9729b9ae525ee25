package org.disgelo.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of publication as formats write it: ISO 8601 days and times, and the dates of mail and feeds (RFC 1123). */
public final class PublishedDay {

    /** Outside these years a date is a slip of the pen or of a program. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2100;

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");
    private static final Pattern BASIC = Pattern.compile("\\d{8}");

    private PublishedDay() {}

    /** The day, as the clock of its author had it; null when the words are no believable date. */
    public static @Nullable LocalDate parse(String words) {
        String trimmed = words.strip();
        try {
            LocalDate day;
            var iso = ISO.matcher(trimmed);
            if (iso.matches()) {
                day = LocalDate.parse(iso.group(1));
            } else if (BASIC.matcher(trimmed).matches()) {
                day = LocalDate.parse(trimmed, DateTimeFormatter.BASIC_ISO_DATE);
            } else {
                day = LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(trimmed));
            }
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
