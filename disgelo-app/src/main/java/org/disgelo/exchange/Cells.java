package org.disgelo.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.disgelo.event.Place;
import org.disgelo.reading.ReadingException;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read as what they should be. */
record Cells(List<String> cells, int line) {

    String text(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    @Nullable
    String known(int column) {
        String text = text(column);
        return text.isEmpty() || text.equals("None") || text.equals("NULL") ? null : text;
    }

    /** A day, {@code 2021-03-02} or {@code 20210302}. */
    LocalDate day(int column, String name) throws ReadingException {
        String text = text(column);
        try {
            return text.length() == 8
                    ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw fault(name + " '" + text + "' is no day");
        }
    }

    /** A place; null when its name, its state or its position is not known. */
    @Nullable
    Place place(@Nullable String name, @Nullable String country, int latitude, int longitude) {
        if (name == null || country == null) {
            return null;
        }
        try {
            return new Place(name, country, Double.parseDouble(text(latitude)), Double.parseDouble(text(longitude)));
        } catch (IllegalArgumentException e) {
            return null; // the place is worth less than the event
        }
    }

    ReadingException fault(String message) {
        return new ReadingException(line, message);
    }
}
