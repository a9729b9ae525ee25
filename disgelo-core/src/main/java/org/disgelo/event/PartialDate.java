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
        if (!isDate(value)) {
            throw new IllegalArgumentException("date '" + value + "'");
        }
    }

    private static boolean isDate(String value) {
        int year = value.startsWith("-") ? 5 : 4;
        int length = value.length();
        return (length == year || length == year + 3 || length == year + 6)
                && isNumber(value, year - 4, year, 0, 9999)
                && (length == year || value.charAt(year) == '-' && isNumber(value, year + 1, year + 3, 1, 12))
                && (length < year + 6 || value.charAt(year + 3) == '-' && isNumber(value, year + 4, year + 6, 1, 31));
    }

    private static boolean isNumber(String value, int from, int to, int least, int most) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            number = number * 10 + digit;
        }
        return number >= least && number <= most;
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
            default -> day();
        };
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        return switch (value.length()) {
            case 4 -> LocalDate.of(year(), 12, 31);
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> day();
        };
    }

    /** By its digits, which have been checked: the general parser takes a hundred times as long. */
    private LocalDate day() {
        int year = value.length() - 6;
        return LocalDate.of(
                Integer.parseInt(value, 0, year, 10),
                Integer.parseInt(value, year + 1, year + 3, 10),
                Integer.parseInt(value, year + 4, year + 6, 10));
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
