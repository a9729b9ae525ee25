package org.disgelo.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.disgelo.event.Actor;
import org.disgelo.exchange.ForeignEvent.Action;
import org.disgelo.reading.ReadingException;
import org.jspecify.annotations.Nullable;

/**
 * ICEWS coded event data: a table of tabs whose first line names its twenty columns. Source: E. Boschee et al., "ICEWS Coded Event
 * Data", Harvard Dataverse, doi:10.7910/DVN/28075, with its column documentation.
 */
final class IcewsLayout implements Layout {

    private static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    /** What the names of ICEWS' sectors say, the more telling first. */
    private static final Map<String, String> SECTORS = new LinkedHashMap<>();

    static {
        SECTORS.put("dissident", "OPP");
        SECTORS.put("opposition", "OPP");
        SECTORS.put("insurgent", "REB");
        SECTORS.put("rebel", "REB");
        SECTORS.put("separatist", "REB");
        SECTORS.put("terrorist", "REB");
        SECTORS.put("military", "MIL");
        SECTORS.put("police", "MIL");
        SECTORS.put("judicial", "JUD");
        SECTORS.put("legislative", "LEG");
        SECTORS.put("government", "GOV");
        SECTORS.put("executive", "GOV");
        SECTORS.put("business", "BUS");
        SECTORS.put("media", "MED");
        SECTORS.put("nongovernmental", "NGO");
        SECTORS.put("population", "CIV");
        SECTORS.put("social", "CIV");
    }

    private final CameoCodes cameo;
    private final PartyCodes parties;
    private final NamedColumns columns = new NamedColumns(COLUMNS);

    IcewsLayout(CameoCodes cameo, PartyCodes parties) {
        this.cameo = cameo;
        this.parties = parties;
    }

    @Override
    public boolean isHeader(List<String> cells) {
        return columns.take(cells);
    }

    @Override
    public ForeignEvent read(List<String> row, int line) throws ReadingException {
        Cells cells = new Cells(row, line);
        if (row.size() != columns.size()) {
            throw cells.fault(row.size() + " columns, ICEWS has " + columns.size());
        }
        String code = cells.text(columns.of("CAMEO Code"));
        Action action = cameo.action(cameo.withZero(code));
        if (action == null) {
            throw cells.fault("'" + code + "' is no CAMEO code");
        }
        String town = Stream.of("City", "District", "Province", "Country")
                .map(c -> cells.known(columns.of(c)))
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
        return new ForeignEvent(
                cells.text(columns.of("Event ID")),
                cells.day(columns.of("Event Date"), "Event Date"),
                action,
                actor(cells, "Source"),
                actor(cells, "Target"),
                cells.place(
                        town,
                        parties.named(cells.text(columns.of("Country"))),
                        columns.of("Latitude"),
                        columns.of("Longitude")),
                null,
                cells.known(columns.of("Publisher")));
    }

    private @Nullable Actor actor(Cells cells, String side) {
        String name = cells.text(columns.of(side + " Name"));
        String party = parties.named(cells.text(columns.of(side + " Country")));
        String known = party != null ? party : parties.named(name);
        String sector = name.equals(cells.text(columns.of(side + " Country")))
                ? null
                : sector(cells.text(columns.of(side + " Sectors")));
        return known == null ? null : PartyCodes.actor(known, sector, name);
    }

    private static @Nullable String sector(String sectors) {
        String words = sectors.toLowerCase(Locale.ROOT);
        return SECTORS.entrySet().stream()
                .filter(e -> words.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
