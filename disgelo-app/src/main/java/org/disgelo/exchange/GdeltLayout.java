package org.disgelo.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.event.Actor;
import org.disgelo.event.Place;
import org.disgelo.exchange.ForeignEvent.Action;
import org.disgelo.reading.ReadingException;
import org.jspecify.annotations.Nullable;

/**
 * GDELT's event exports: 57 columns (1.0 until March 2013), 58 (1.0 since then, with the article's address) or 61 (2.0), without
 * a line of names. Source: "The GDELT Event Database Data Format Codebook", V1.03 of 2013 and V2.0 of 2015.
 */
final class GdeltLayout implements Layout {

    private static final int OLDEST = 57;
    private static final int FIRST = 58;
    private static final int SECOND = 61;
    private static final int ACTOR1 = 5;
    private static final int ACTOR2 = 15;
    private static final int NAME = 1;
    private static final int COUNTRY = 2;
    private static final int GROUP = 3;
    private static final int ROLE = 7;
    private static final int EVENT_CODE = 26;

    private final CameoCodes cameo;
    private final PartyCodes parties;
    private final Map<String, String> states = new HashMap<>();

    GdeltLayout(CameoCodes cameo, PartyCodes parties) {
        this.cameo = cameo;
        this.parties = parties;
        CodeTable.rows("ontology/fips.tsv", "fips", "iso3").forEach(row -> states.put(row.get(0), row.get(1)));
    }

    @Override
    public boolean isHeader(List<String> cells) {
        return cells.getFirst().equalsIgnoreCase("GlobalEventID");
    }

    @Override
    public ForeignEvent read(List<String> row, int line) throws ReadingException {
        Cells cells = new Cells(row, line);
        int size = row.size();
        if (size != OLDEST && size != FIRST && size != SECOND) {
            throw cells.fault(size + " columns, GDELT has " + OLDEST + ", " + FIRST + " or " + SECOND);
        }
        Action action = cameo.action(cells.text(EVENT_CODE));
        if (action == null) {
            throw cells.fault("'" + cells.text(EVENT_CODE) + "' is no CAMEO code");
        }
        if (!cells.text(0).matches("\\d+")) {
            throw cells.fault("'" + cells.text(0) + "' is no GlobalEventID");
        }
        int geo = size == SECOND ? 51 : 49;
        int wider = size == SECOND ? 1 : 0;
        Place place =
                cells.place(cells.known(geo + 1), states.get(cells.text(geo + 2)), geo + 4 + wider, geo + 5 + wider);
        String url = size == OLDEST ? null : cells.known(size - 1);
        return new ForeignEvent(
                cells.text(0),
                cells.day(1, "SQLDATE"),
                action,
                actor(cells, ACTOR1),
                actor(cells, ACTOR2),
                place,
                url,
                url == null ? null : host(url));
    }

    private @Nullable Actor actor(Cells cells, int at) {
        String party = parties.code(cells.text(at + COUNTRY));
        String known = party != null ? party : parties.code(cells.text(at + GROUP));
        return known == null
                ? parties.actor(cells.text(at), cells.known(at + NAME))
                : PartyCodes.coded(known, parties.sector(cells.text(at + ROLE)), cells.known(at + NAME));
    }

    private static String host(String url) {
        int from = url.indexOf("://") + 3;
        int to = url.indexOf('/', from);
        return from < 3 ? url : url.substring(from, to < 0 ? url.length() : to);
    }
}
