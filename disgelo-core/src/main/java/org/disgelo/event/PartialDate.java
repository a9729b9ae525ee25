package org.disgelo.event;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to some precision, after ISO 8601: {@code 2021}, {@code 2021-03} or {@code 2021-03-02}.
 *
 * @param value the known part; a week carries its first day's month or the day itself, a season its year
 * @param precision how exactly it is known
 */
public record PartialDate(String value, DatePrecision precision) implements Comparable<PartialDate> {

    public PartialDate {
        if (!value.matches("-?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
            throw new IllegalArgumentException("date '" + value + "'");
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), DatePrecision.DAY);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.toString(), DatePrecision.MONTH);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(String.format("%04d", year), DatePrecision.YEAR);
    }

    /** The first day it can mean. */
    public LocalDate earliest() {
        return switch (value.length()) {
            case 4 -> LocalDate.of(year(), 1, 1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        return switch (value.length()) {
            case 4 -> LocalDate.of(year(), 12, 31);
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    /** Whether both can mean the same day. */
    public boolean agrees(PartialDate other) {
        return value.startsWith(other.value) || other.value.startsWith(value);
    }

    @Override
    public int compareTo(PartialDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
