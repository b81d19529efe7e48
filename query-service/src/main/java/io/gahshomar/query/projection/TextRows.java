package io.gahshomar.query.projection;

import io.gahshomar.query.index.Years;
import io.gahshomar.query.text.Lexeme;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The words of the entries. */
final class TextRows {

    private static final String DELETE = "DELETE FROM entry_text WHERE entry_id = ANY (?)";
    private static final String UPSERT = """
            INSERT INTO entry_text (entry_id, span, sort_start, latest, words)
            SELECT id, span, sort_start, latest, words::tsvector
            FROM unnest(?::text[], ?::smallint[], ?::text[]::date[], ?::text[]::date[], ?::text[])
                AS t(id, span, sort_start, latest, words)
            ON CONFLICT (entry_id) DO UPDATE SET span = excluded.span, sort_start = excluded.sort_start,
                latest = excluded.latest, words = excluded.words
            """;

    private TextRows() {}

    static void write(Connection connection, List<Rewrite> rewrites) throws SQLException {
        Columns<Rewrite> gone = new Columns<>(
                connection,
                rewrites.stream().filter(rewrite -> rewrite.after().isEmpty()).toList());
        if (!gone.rows().isEmpty()) {
            try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
                delete.setArray(1, gone.texts(Rewrite::id));
                delete.executeUpdate();
            }
        }
        upsert(new Columns<>(
                connection,
                rewrites.stream().flatMap(rewrite -> rewrite.after().stream()).toList()));
    }

    private static void upsert(Columns<Rewrite.After> columns) throws SQLException {
        try (PreparedStatement upsert = columns.connection().prepareStatement(UPSERT)) {
            upsert.setArray(1, columns.texts(after -> after.entry().id()));
            upsert.setArray(2, columns.of("smallint", after -> after.standing()
                    .placed()
                    .span()
                    .code()));
            upsert.setArray(3, columns.dates(after -> after.standing().placed().sortStart()));
            upsert.setArray(4, columns.dates(after -> after.standing().placed().latest()));
            upsert.setArray(
                    5,
                    columns.texts(after -> Lexeme.tsvector(
                            after.findable().texts(), Years.of(after.standing().placed()))));
            upsert.executeUpdate();
        }
    }
}
