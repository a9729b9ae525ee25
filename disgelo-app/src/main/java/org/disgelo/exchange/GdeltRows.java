package org.disgelo.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Place;
import org.disgelo.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * The 58 columns of GDELT's event export 1.0; see {@link GdeltLayout}. The id is a number made of ours; the tone, which we do not
 * measure, stays empty; the last column is the article's id.
 */
public final class GdeltRows extends ForeignRows {

    private static final int COLUMNS = 58;
    private static final int CITY = 4;

    private final CameoCodes cameo = new CameoCodes();
    private final Map<String, String> fips = new HashMap<>();

    public GdeltRows() {
        CodeTable.rows("ontology/fips.tsv", "fips", "iso3").forEach(row -> fips.putIfAbsent(row.get(1), row.get(0)));
    }

    @Override
    public Optional<String> header() {
        return Optional.empty();
    }

    @Override
    String row(StoredEvent stored, LocalDate day, int pair, @Nullable Actor source, @Nullable Actor target) {
        Event event = stored.event();
        String[] cells = new String[COLUMNS];
        Arrays.fill(cells, "");
        String code = event.cameo() == null ? CameoCodes.code(event.type()) : event.cameo();
        cells[0] = Long.toString(
                (event.id() + pair).hashCode() & 0x7fffffffL | (long) event.id().hashCode() << 31 >>> 1);
        cells[1] = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        cells[2] = cells[1].substring(0, 6);
        cells[3] = cells[1].substring(0, 4);
        cells[4] = String.format(Locale.ROOT, "%.4f", day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear());
        actor(cells, 5, source);
        actor(cells, 15, target);
        cells[25] = "1";
        cells[26] = code;
        cells[27] = code.substring(0, Math.min(3, code.length()));
        cells[28] = code.substring(0, 2);
        cells[29] = Integer.toString(quadClass(code));
        cells[30] = Double.toString(cameo.goldstein(code));
        cells[31] = Integer.toString(stored.evidences().size());
        cells[32] = Long.toString(stored.articles());
        cells[33] = cells[32];
        place(cells, 49, event.place());
        cells[56] = cells[1];
        cells[57] = cell(event.article());
        return String.join("\t", cells);
    }

    private static void actor(String[] cells, int at, @Nullable Actor actor) {
        if (actor != null) {
            boolean state = actor.code().length() == 3;
            String role = actor.sector() == null ? "" : actor.sector().equals("CIV") ? "CVL" : actor.sector();
            cells[at] = actor.code() + role;
            cells[at + 1] =
                    cell(actor.name() == null ? actor.code() : actor.name().toUpperCase(Locale.ROOT));
            cells[at + 2] = state ? actor.code() : "";
            cells[at + 3] = state ? "" : actor.code();
            cells[at + 7] = role;
        }
    }

    private void place(String[] cells, int at, @Nullable Place place) {
        cells[at] = "0";
        if (place != null) {
            cells[at] = Integer.toString(CITY);
            cells[at + 1] = cell(place.name());
            cells[at + 2] = fips.getOrDefault(place.country(), "");
            cells[at + 4] = Double.toString(place.lat());
            cells[at + 5] = Double.toString(place.lon());
        }
    }

    /** 1 and 2: cooperation in words, in deeds; 3 and 4: conflict in words, in deeds. */
    private static int quadClass(String code) {
        int root = Integer.parseInt(code.substring(0, 2));
        return root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4;
    }
}
