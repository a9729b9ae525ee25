package org.disgelo.exchange;

import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.exchange.ForeignEvent.Action;
import org.disgelo.reading.ReadingException;
import org.jspecify.annotations.Nullable;

/**
 * Phoenix: the daily files of the Open Event Data Alliance (26 columns without a line of names; J. Beieler, "Creating a
 * Real-Time, Reproducible Event Dataset", 2016) and the historical ones of the Cline Center (columns named in the first line).
 */
final class PhoenixLayout implements Layout {

    private static final List<String> COLUMNS = List.of(
            "EventID",
            "Date",
            "Year",
            "Month",
            "Day",
            "SourceActorFull",
            "SourceActorEntity",
            "SourceActorRole",
            "SourceActorAttribute",
            "TargetActorFull",
            "TargetActorEntity",
            "TargetActorRole",
            "TargetActorAttribute",
            "EventCode",
            "EventRootCode",
            "PentaClass",
            "GoldsteinScore",
            "Issues",
            "Lat",
            "Lon",
            "LocationName",
            "StateName",
            "CountryCode",
            "SentenceID",
            "URLs",
            "NewsSources");

    private final CameoCodes cameo;
    private final PartyCodes parties;
    private final NamedColumns daily = new NamedColumns(COLUMNS);
    private final NamedColumns historical = new NamedColumns(List.of("eid"));
    private NamedColumns columns = daily;

    PhoenixLayout(CameoCodes cameo, PartyCodes parties) {
        this.cameo = cameo;
        this.parties = parties;
    }

    @Override
    public boolean isHeader(List<String> cells) {
        columns = historical.take(cells) ? historical : daily;
        return columns.equals(historical) || daily.take(cells);
    }

    @Override
    public ForeignEvent read(List<String> row, int line) throws ReadingException {
        Cells cells = new Cells(row, line);
        if (row.size() != columns.size()) {
            throw cells.fault(row.size() + " columns, " + columns.size() + " expected");
        }
        String code = cells.text(columns.of("EventCode", "code"));
        Action action = cameo.action(code);
        if (action == null) {
            throw cells.fault("'" + code + "' is no CAMEO code");
        }
        String url = cells.known(columns.of("URLs"));
        return new ForeignEvent(
                cells.text(columns.of("EventID", "eid")),
                cells.day(columns.of("Date", "story_date"), "Date"),
                action,
                actor(cells, "SourceActorFull", "source"),
                actor(cells, "TargetActorFull", "target"),
                cells.place(
                        cells.known(columns.of("LocationName", "placename")),
                        parties.named(cells.text(columns.of("CountryCode", "countryname"))),
                        columns.of("Lat"),
                        columns.of("Lon")),
                url == null ? null : url.split(";")[0],
                cells.known(columns.of("NewsSources")));
    }

    private @Nullable Actor actor(Cells cells, String... names) {
        return parties.actor(cells.text(columns.of(names)), null);
    }
}
