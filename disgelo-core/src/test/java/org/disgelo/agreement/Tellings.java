package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.disgelo.coding.EventCoder;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/** Agreements for tests: read from a text, or made by hand. */
final class Tellings {

    private Tellings() {}

    static List<Agreement> read(String language, String published, String text) {
        Article article = Article.of("a", language, LocalDate.parse(published), text);
        return new AgreementReader(language).read(new EventCoder(language).code(article));
    }

    /** The only agreement that the text tells of. */
    static Agreement one(String language, String published, String text) {
        List<Agreement> read = read(language, published, text);
        if (read.size() != 1) {
            throw new AssertionError(read.size() + " agreements: "
                    + read.stream().map(Agreement::title).toList());
        }
        return read.getFirst();
    }

    static Transition transition(AgreementState state, @Nullable String date, String article, String... by) {
        return transition(state, date, Status.ACTUAL, article, by);
    }

    static Transition transition(
            AgreementState state, @Nullable String date, Status status, String article, String... by) {
        PartialDate day = date == null ? null : new PartialDate(date, precision(date));
        return new Transition(state, day, List.of(by), null, status, evidence(article, state.ordinal()));
    }

    private static DatePrecision precision(String date) {
        return switch (date.length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }

    static Evidence evidence(String article, int start) {
        return new Evidence(article, start, start + 4, "text");
    }

    /** A telling between Russia and Belarus, known from one article. */
    static Agreement told(
            String article,
            int at,
            String title,
            Instrument instrument,
            @Nullable Integer years,
            List<Commitment> commitments,
            Transition... transitions) {
        return new Agreement(
                List.of(title),
                List.of(new AgreementParty("BLR", Level.STATE, null), new AgreementParty("RUS", Level.STATE, null)),
                List.of(),
                instrument,
                List.of(Sphere.MILITARY),
                List.of(Sector.TRAINING),
                years,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                Arrays.asList(transitions),
                commitments,
                List.of(evidence(article, at)));
    }

    static Commitment centres(String article, @Nullable Long number, int implementation) {
        return new Commitment(
                "centres",
                CommitmentKind.FACILITY,
                List.of("RUS", "BLR"),
                number,
                List.of(),
                null,
                implementation,
                null,
                List.of(evidence(article, 90)));
    }
}
