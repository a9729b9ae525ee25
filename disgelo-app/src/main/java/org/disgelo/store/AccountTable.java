package org.disgelo.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.ProgressReport;
import org.disgelo.event.Place;
import org.jspecify.annotations.Nullable;

/** Reads what articles tell of agreements: the tellings asked for, and what others say of the places that they name. */
final class AccountTable {

    private final Connection connection;
    private final Map<String, Rows> rows = new TreeMap<>();

    /** What was found of one article. */
    private record Rows(@Nullable LocalDate day, List<Agreement> agreements, List<ProgressReport> reports) {}

    AccountTable(Connection connection) {
        this.connection = connection;
    }

    /** The accounts by article; see {@link EventStore#accounts}. */
    List<Account> read(Set<String> parties, @Nullable LocalDate until) throws SQLException {
        Set<String> places = new TreeSet<>();
        try (PreparedStatement statement = statement(
                "SELECT article, day, telling FROM agreements WHERE list_has_all(parties, ?) AND "
                        + "(?::DATE IS NULL OR day IS NULL OR day <= ?) ORDER BY article",
                parties,
                until)) {
            readTellings(statement, places);
        }
        readReports(places, until);
        return accounts();
    }

    /** The same, but what is joined already as it is; see {@link EventStore#agreements}. */
    KnownAgreements readJoined(Set<String> parties) throws SQLException {
        Set<String> sets =
                sets("SELECT DISTINCT " + JoinedTable.KEY + " FROM agreements WHERE list_has_all(parties, ?)", parties);
        Set<String> known = sets("SELECT DISTINCT parties FROM joined WHERE list_contains(?, parties)", sets);
        sets.removeAll(known);
        Set<String> places = new TreeSet<>();
        List<Agreement> joined = List.of();
        // the sets by themselves, not a subquery: so only rows that are wanted are read whole
        if (!sets.isEmpty()) {
            try (PreparedStatement statement = oneOf(
                    sets,
                    "SELECT article, day, telling FROM agreements WHERE " + JoinedTable.KEY
                            + " IN (%s) ORDER BY article")) {
                readTellings(statement, places);
            }
        }
        if (!known.isEmpty()) {
            joined = readJoined(known, places);
        }
        readReports(places, null);
        return new KnownAgreements(joined, accounts());
    }

    private List<Agreement> readJoined(Set<String> known, Set<String> places) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = oneOf(known, "SELECT agreement FROM joined WHERE parties IN (%s)");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        // of what is joined the days of its articles are still wanted
        String days = "SELECT DISTINCT article, day FROM agreements WHERE " + JoinedTable.KEY + " IN (%s)";
        try (PreparedStatement statement = oneOf(known, days);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows(row);
            }
        }
        return parsed(texts, places);
    }

    private Set<String> sets(String sql, Set<String> words) throws SQLException {
        Set<String> sets = new TreeSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, array(words));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sets.add(row.getString(1));
                }
            }
        }
        return sets;
    }

    private PreparedStatement oneOf(Set<String> words, String sql) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql.formatted(String.join(", ", Collections.nCopies(words.size(), "?"))));
        int at = 1;
        for (String word : words) {
            statement.setString(at++, word);
        }
        return statement;
    }

    private void readTellings(PreparedStatement statement, Set<String> places) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<Rows> of = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                of.add(rows(row));
                texts.add(row.getString(3));
            }
            List<Agreement> agreements = parsed(texts, places);
            for (int i = 0; i < agreements.size(); i++) {
                of.get(i).agreements().add(agreements.get(i));
            }
        }
    }

    /** Most of the time of a first query goes into reading them, each by itself; adds the places that they name. */
    private static List<Agreement> parsed(List<String> texts, Set<String> places) {
        List<Agreement> agreements =
                texts.parallelStream().map(AgreementJsonReader::read).toList();
        agreements.stream()
                .flatMap(a -> a.commitments().stream())
                .flatMap(c -> c.places().stream())
                .map(Place::name)
                .forEach(places::add);
        return agreements;
    }

    private void readReports(Set<String> places, @Nullable LocalDate until) throws SQLException {
        if (places.isEmpty()) {
            return;
        }
        String reports = "SELECT article, day, report FROM progress WHERE list_has_any(places, ?) AND "
                + "(?::DATE IS NULL OR day IS NULL OR day <= ?) ORDER BY article";
        try (PreparedStatement statement = statement(reports, places, until);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows(row).reports().add(ProgressJson.read(row.getString(3)));
            }
        }
    }

    private List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        rows.forEach((id, found) -> accounts.add(new Account(id, found.day(), found.agreements(), found.reports())));
        return accounts;
    }

    private Rows rows(ResultSet row) throws SQLException {
        Date day = row.getDate(2);
        return rows.computeIfAbsent(
                row.getString(1),
                id -> new Rows(day == null ? null : day.toLocalDate(), new ArrayList<>(), new ArrayList<>()));
    }

    private PreparedStatement statement(String sql, Set<String> words, @Nullable LocalDate until) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setObject(1, array(words));
        statement.setObject(2, until);
        statement.setObject(3, until);
        return statement;
    }

    private Array array(Set<String> words) throws SQLException {
        return connection.createArrayOf("VARCHAR", words.toArray());
    }
}
