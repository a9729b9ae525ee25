package org.disgelo.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disgelo.event.Actor;
import org.disgelo.exchange.ForeignEvent.Action;
import org.disgelo.ontology.EventType;
import org.disgelo.reading.ReadingException;
import org.jspecify.annotations.Nullable;

/**
 * POLECAT: a table of tabs whose first line names its columns; types and modes are PLOVER's own. Source: G. Scarborough et al.,
 * "POLECAT Weekly Data", Harvard Dataverse, doi:10.7910/DVN/AJGVIT, with its codebook.
 */
final class PolecatLayout implements Layout {

    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    /** PLOVER's contexts in our words where these differ. */
    private static final Map<String, String> CONTEXTS = Map.of(
            "political_institutions",
            "political",
            "rights_freedoms",
            "human_rights",
            "peacekeeping",
            "military",
            "crime",
            "legal",
            "corruption",
            "legal",
            "misinformation",
            "political",
            "cbrn",
            "military");

    private final PartyCodes parties;
    private final NamedColumns columns = new NamedColumns(COLUMNS);

    PolecatLayout(PartyCodes parties) {
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
            throw cells.fault(row.size() + " columns, the first line names " + columns.size());
        }
        String country = parties.named(cells.text(columns.of("Country")));
        return new ForeignEvent(
                cells.text(columns.of("Event ID")),
                cells.day(columns.of("Event Date"), "Event Date"),
                action(cells),
                actor(cells, "Actor"),
                actor(cells, "Recipient"),
                cells.place(
                        cells.known(columns.of("Placename", "City")),
                        country,
                        columns.of("Latitude"),
                        columns.of("Longitude")),
                null,
                cells.known(columns.of("Source")));
    }

    private Action action(Cells cells) throws ReadingException {
        String type = cells.text(columns.of("Event Type")).toUpperCase(Locale.ROOT);
        String mode = cells.known(columns.of("Event Mode"));
        try {
            return new Action(
                    EventType.valueOf(type),
                    mode == null ? null : mode.toLowerCase(Locale.ROOT),
                    null,
                    List.of(cells.text(columns.of("Contexts")).split("[;,]")).stream()
                            .map(String::strip)
                            .filter(c -> !c.isEmpty() && !c.equals("None"))
                            .map(c -> CONTEXTS.getOrDefault(c, c))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw cells.fault("'" + type + "' is no type of PLOVER");
        }
    }

    private @Nullable Actor actor(Cells cells, String side) {
        return parties.actor(
                cells.text(columns.of(side + " Country")),
                cells.text(columns.of(side + " Name")),
                parties.sector(cells.text(columns.of("Primary " + side + " Sector"))));
    }
}
