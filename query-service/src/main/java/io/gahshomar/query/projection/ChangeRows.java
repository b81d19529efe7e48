package io.gahshomar.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.change.ChangeSettings;
import io.gahshomar.query.entry.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes the log of changes and the history of entries. */
@ApplicationScoped
public class ChangeRows {

    /** Locks the row until the commit, so that positions are given out, and seen, in the order of commits. */
    private static final String TAKE = "UPDATE chronology SET last_change = last_change + ? RETURNING last_change";

    private static final String LOG = """
            INSERT INTO change (position, entry_id, version, changed_at, previous, document)
            SELECT position, id, version, changed_at, previous::json, document::json
            FROM unnest(?::bigint[], ?::text[], ?::bigint[], ?::timestamptz[], ?::text[], ?::text[])
                AS t(position, id, version, changed_at, previous, document)
            """;
    private static final String PRUNE = """
            WITH oldest AS (
                UPDATE chronology SET first_change = greatest(first_change, last_change - ? + 1) RETURNING first_change)
            DELETE FROM change USING oldest WHERE position < oldest.first_change
            """;
    private static final String HISTORY = """
            INSERT INTO entry_history (entry_id, version, changed_at, changes)
            SELECT id, version, changed_at, changes::json
            FROM unnest(?::text[], ?::bigint[], ?::timestamptz[], ?::text[]) AS t(id, version, changed_at, changes)
            ON CONFLICT DO NOTHING
            """;
    private static final String PRUNE_HISTORY = """
            DELETE FROM entry_history USING (
                SELECT entry_id, version, row_number() OVER (PARTITION BY entry_id ORDER BY version DESC) AS age
                FROM entry_history WHERE entry_id = ANY (?)) AS aged
            WHERE aged.age > ? AND entry_history.entry_id = aged.entry_id AND entry_history.version = aged.version
            """;

    /** Changes after which the oldest ones are looked for. */
    private static final int PRUNED_EVERY = 100;

    private final ObjectMapper json;
    private final ChangeSettings settings;

    ChangeRows(ObjectMapper json, ChangeSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /** Logs rewrites of entries that stood or stand; from here on to the commit, no other transaction does so. */
    void write(Connection connection, List<Rewrite> rewrites) throws SQLException {
        List<Rewrite> told = rewrites.stream()
                .filter(rewrite ->
                        rewrite.before().isPresent() || rewrite.after().isPresent())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        long first = take(connection, told.size());
        log(connection, told, first);
        if (first / PRUNED_EVERY != (first + told.size()) / PRUNED_EVERY) {
            prune(connection);
        }
        remember(
                connection,
                told.stream().filter(rewrite -> rewrite.before().isPresent()).toList());
    }

    private void prune(Connection connection) throws SQLException {
        try (PreparedStatement prune = connection.prepareStatement(PRUNE)) {
            prune.setInt(1, settings.kept());
            prune.executeUpdate();
        }
    }

    private static long take(Connection connection, int count) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, count);
            try (ResultSet row = take.executeQuery()) {
                row.next();
                return row.getLong(1) - count + 1;
            }
        }
    }

    private static void log(Connection connection, List<Rewrite> told, long first) throws SQLException {
        List<Logged> rows = new ArrayList<>();
        for (Rewrite rewrite : told) {
            rows.add(new Logged(first + rows.size(), rewrite));
        }
        Columns<Logged> columns = new Columns<>(connection, rows);
        try (PreparedStatement log = connection.prepareStatement(LOG)) {
            log.setArray(1, columns.of("bigint", Logged::position));
            log.setArray(2, columns.texts(row -> row.rewrite().id()));
            log.setArray(3, columns.of("bigint", row -> row.rewrite().version()));
            log.setArray(4, columns.texts(row -> row.rewrite().at().toString()));
            log.setArray(5, columns.texts(row -> before(row.rewrite())));
            log.setArray(6, columns.texts(row -> after(row.rewrite())));
            log.executeUpdate();
        }
    }

    private void remember(Connection connection, List<Rewrite> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        Columns<Rewrite> columns = new Columns<>(connection, changed);
        try (PreparedStatement history = connection.prepareStatement(HISTORY);
                PreparedStatement prune = connection.prepareStatement(PRUNE_HISTORY)) {
            history.setArray(1, columns.texts(Rewrite::id));
            history.setArray(2, columns.of("bigint", Rewrite::version));
            history.setArray(3, columns.texts(rewrite -> rewrite.at().toString()));
            history.setArray(4, columns.texts(this::differences));
            history.executeUpdate();
            prune.setArray(1, columns.texts(Rewrite::id));
            prune.setInt(2, settings.history());
            prune.executeUpdate();
        }
    }

    private String differences(Rewrite rewrite) {
        try {
            String after = after(rewrite);
            return json.writeValueAsString(
                    Difference.between(json.readTree(before(rewrite)), after == null ? null : json.readTree(after)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot compare versions of entry " + rewrite.id(), e);
        }
    }

    private static String before(Rewrite rewrite) {
        return rewrite.before().map(Standing::document).orElse(null);
    }

    private static String after(Rewrite rewrite) {
        return rewrite.after().map(after -> after.standing().document()).orElse(null);
    }

    private record Logged(long position, Rewrite rewrite) {}
}
