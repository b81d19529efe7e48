package io.gahshomar.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many entries with a term are sorted under which day. */
final class DayCounts {

    private static final String ADD = """
            INSERT INTO day_count (term, sort_start, entries)
            SELECT * FROM unnest(?::text[], ?::text[]::date[], ?::bigint[])
            ON CONFLICT (term, sort_start) DO UPDATE SET entries = day_count.entries + excluded.entries
            """;
    private static final String DELETE_EMPTY = """
            DELETE FROM day_count WHERE entries = 0 AND (term, sort_start) IN
                (SELECT * FROM unnest(?::text[], ?::text[]::date[]))
            """;

    private DayCounts() {}

    /** Counts rewrites; one transaction at a time does so. */
    static void write(Connection connection, List<Rewrite> rewrites) throws SQLException {
        Map<Day, Long> differences = new HashMap<>();
        rewrites.stream().filter(Rewrite::movesPostings).forEach(rewrite -> {
            rewrite.before().ifPresent(standing -> add(differences, standing, -1));
            rewrite.after().ifPresent(after -> add(differences, after.standing(), 1));
        });
        differences.values().removeIf(difference -> difference == 0);
        if (differences.isEmpty()) {
            return;
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            bindKeys(connection, add, differences)
                    .setArray(
                            3, new Columns<>(connection, differences.values()).of("bigint", difference -> difference));
            add.executeUpdate();
        }
        differences.values().removeIf(difference -> difference > 0);
        if (!differences.isEmpty()) {
            try (PreparedStatement delete = connection.prepareStatement(DELETE_EMPTY)) {
                bindKeys(connection, delete, differences).executeUpdate();
            }
        }
    }

    private static void add(Map<Day, Long> differences, Standing standing, long difference) {
        LocalDate day = standing.placed().sortStart();
        standing.terms().forEach(term -> differences.merge(new Day(term, day), difference, Long::sum));
    }

    private static PreparedStatement bindKeys(
            Connection connection, PreparedStatement statement, Map<Day, Long> differences) throws SQLException {
        Columns<Day> days = new Columns<>(connection, differences.keySet());
        statement.setArray(1, days.texts(Day::term));
        statement.setArray(2, days.dates(Day::sortStart));
        return statement;
    }

    private record Day(String term, LocalDate sortStart) {}
}
