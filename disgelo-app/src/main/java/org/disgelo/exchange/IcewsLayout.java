package org.disgelo.exchange;

import java.util.List;
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
        String country = cells.text(columns.of(side + " Country"));
        // the country itself is all of its sectors
        String sector = name.equals(country) ? null : parties.sectorIn(cells.text(columns.of(side + " Sectors")));
        return parties.actor(country, name, sector);
    }
}
