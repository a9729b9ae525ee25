package org.disgelo.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.Commitment;
import org.disgelo.agreement.Transition;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.store.Csv;
import org.jspecify.annotations.Nullable;

/** Transitions and commitments of agreements as tables for spreadsheets, R and Python; several values are parted by semicolons. */
final class AgreementCsv {

    private static final String TRANSITIONS =
            "agreement,title,parties,instrument,state,date,datePrecision,by,place,country,lat,"
                    + "lon,status,article,start,end,quote";
    private static final String COMMITMENTS =
            "agreement,title,parties,instrument,commitment,kind,actors,number,places,deadline,"
                    + "deadlinePrecision,implementation,trend,overdue,article,start,end,quote";

    private AgreementCsv() {}

    /** A header and a line for each transition; agreements are numbered from 1. */
    static List<String> transitions(List<Agreement> agreements) {
        List<String> lines = new ArrayList<>(List.of(TRANSITIONS));
        for (int i = 0; i < agreements.size(); i++) {
            Agreement a = agreements.get(i);
            for (Transition t : a.transitions()) {
                Place place = t.place();
                Evidence e = t.evidence();
                lines.add(Csv.line(
                        i + 1,
                        a.title(),
                        String.join(";", a.codes()),
                        a.instrument().word(),
                        t.state().word(),
                        value(t.date()),
                        precision(t.date()),
                        String.join(";", t.by()),
                        place == null ? null : place.name(),
                        place == null ? null : place.country(),
                        place == null ? null : place.lat(),
                        place == null ? null : place.lon(),
                        t.status().word(),
                        e.article(),
                        e.start(),
                        e.end(),
                        e.text()));
            }
        }
        return lines;
    }

    /**
     * A header and a line for each commitment.
     *
     * @param day the day of reading, by which they are overdue; or null
     */
    static List<String> commitments(List<Agreement> agreements, @Nullable LocalDate day) {
        List<String> lines = new ArrayList<>(List.of(COMMITMENTS));
        for (int i = 0; i < agreements.size(); i++) {
            Agreement a = agreements.get(i);
            for (Commitment c : a.commitments()) {
                Evidence e = c.evidence().getFirst();
                lines.add(Csv.line(
                        i + 1,
                        a.title(),
                        String.join(";", a.codes()),
                        a.instrument().word(),
                        c.text(),
                        c.kind().word(),
                        String.join(";", c.actors()),
                        c.number(),
                        c.places().stream().map(Place::name).collect(Collectors.joining(";")),
                        value(c.deadline()),
                        precision(c.deadline()),
                        c.implementation(),
                        c.trend() == null ? null : c.trend().word(),
                        day != null && c.isOverdue(day),
                        e.article(),
                        e.start(),
                        e.end(),
                        e.text()));
            }
        }
        return lines;
    }

    private static @Nullable String value(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    private static @Nullable String precision(@Nullable PartialDate date) {
        return date == null ? null : date.precision().word();
    }
}
