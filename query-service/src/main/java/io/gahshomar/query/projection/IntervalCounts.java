package io.gahshomar.query.projection;

import io.gahshomar.query.index.Placed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many entries with a term cover which days. */
final class IntervalCounts {

    private static final String ADD = """
            INSERT INTO interval_count (term, span, sort_start, latest, entries)
            SELECT * FROM unnest(?::text[], ?::smallint[], ?::text[]::date[], ?::text[]::date[], ?::bigint[])
            ON CONFLICT (term, sort_start, latest, span) DO UPDATE
                SET entries = interval_count.entries + excluded.entries
            """;
    private static final String DELETE_EMPTY = """
            DELETE FROM interval_count WHERE entries = 0 AND (term, span, sort_start, latest) IN
                (SELECT * FROM unnest(?::text[], ?::smallint[], ?::text[]::date[], ?::text[]::date[]))
            """;

    private IntervalCounts() {}

    /** Counts rewrites; one transaction at a time does so. */
    static void write(Connection connection, List<Rewrite> rewrites) throws SQLException {
        Map<Interval, Long> differences = new HashMap<>();
        rewrites.stream().filter(Rewrite::movesPostings).forEach(rewrite -> {
            rewrite.before().ifPresent(standing -> add(differences, standing, -1));
            rewrite.after().ifPresent(after -> add(differences, after.standing(), 1));
        });
        differences.values().removeIf(difference -> difference == 0);
        if (differences.isEmpty()) {
            return;
        }
        Columns<Map.Entry<Interval, Long>> columns = new Columns<>(connection, differences.entrySet());
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            bindKeys(add, columns);
            add.setArray(5, columns.of("bigint", Map.Entry::getValue));
            add.executeUpdate();
        }
        deleteEmpty(connection, differences);
    }

    private static void deleteEmpty(Connection connection, Map<Interval, Long> differences) throws SQLException {
        differences.values().removeIf(difference -> difference > 0);
        if (!differences.isEmpty()) {
            try (PreparedStatement delete = connection.prepareStatement(DELETE_EMPTY)) {
                bindKeys(delete, new Columns<>(connection, differences.entrySet()));
                delete.executeUpdate();
            }
        }
    }

    private static void add(Map<Interval, Long> differences, Standing standing, long difference) {
        standing.terms()
                .forEach(term -> differences.merge(new Interval(term, standing.placed()), difference, Long::sum));
    }

    private static void bindKeys(PreparedStatement statement, Columns<Map.Entry<Interval, Long>> columns)
            throws SQLException {
        statement.setArray(1, columns.texts(each -> each.getKey().term()));
        statement.setArray(
                2, columns.of("smallint", each -> each.getKey().placed().span().code()));
        statement.setArray(3, columns.dates(each -> each.getKey().placed().sortStart()));
        statement.setArray(4, columns.dates(each -> each.getKey().placed().latest()));
    }

    private record Interval(String term, Placed placed) {}
}
