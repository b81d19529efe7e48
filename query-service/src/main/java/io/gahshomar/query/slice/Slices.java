package io.gahshomar.query.slice;

import io.gahshomar.query.entry.EntryJson;
import io.gahshomar.query.index.Position;
import io.gahshomar.query.index.SpanClass;
import io.gahshomar.query.index.SqlArrays;
import io.gahshomar.query.index.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The slices of the read model. */
@ApplicationScoped
public class Slices {

    /**
     * Each pair of term and class is one walk along the primary key of {@code posting} that stops after a page; the
     * pages are merged, and only what is left is fetched.
     */
    private static final String PAGE = """
            SELECT page.sort_start, page.latest, page.entry_id, entry.document
            FROM (
                SELECT DISTINCT found.sort_start, found.latest, found.entry_id
                FROM unnest(?::text[]) AS wanted(term)
                CROSS JOIN unnest(?::smallint[], ?::text[]::date[], ?::text[]::date[], ?::text[], ?::text[]::date[])
                    AS scan(span, after_start, after_latest, after_id, until)
                CROSS JOIN LATERAL (
                    SELECT sort_start, latest, entry_id
                    FROM posting
                    WHERE term = wanted.term AND span = scan.span
                      AND (sort_start, latest, entry_id) {beyond} (after_start, after_latest, after_id)
                      AND sort_start {within} until
                      AND latest >= ?
                    ORDER BY sort_start {order}, latest {order}, entry_id {order}
                    LIMIT ?
                ) AS found
                ORDER BY sort_start {order}, latest {order}, entry_id {order}
                LIMIT ?
            ) AS page
            JOIN entry ON entry.id = page.entry_id
            ORDER BY page.sort_start {order}, page.latest {order}, page.entry_id {order}
            """;

    private static final String ASCENDING =
            PAGE.replace("{beyond}", ">").replace("{within}", "<=").replace("{order}", "ASC");
    private static final String DESCENDING =
            PAGE.replace("{beyond}", "<").replace("{within}", ">=").replace("{order}", "DESC");

    private final DataSource database;

    Slices(DataSource database) {
        this.database = database;
    }

    /** The page that a query asks for. */
    public Page page(SliceQuery query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(query.order() == Order.ASC ? ASCENDING : DESCENDING)) {
            bind(query, connection, select);
            try (ResultSet rows = select.executeQuery()) {
                return page(rows, query.limit());
            }
        }
    }

    private static void bind(SliceQuery query, Connection connection, PreparedStatement select) throws SQLException {
        List<Scan> scans = Arrays.stream(SpanClass.values())
                .map(span -> Scan.of(span, query))
                .toList();
        int oneMore = query.limit() + 1;
        select.setArray(1, SqlArrays.texts(connection, terms(query), term -> term));
        select.setArray(2, SqlArrays.of(connection, "smallint", scans, scan -> scan.span()
                .code()));
        select.setArray(
                3, SqlArrays.dates(connection, scans, scan -> scan.after().sortStart()));
        select.setArray(
                4, SqlArrays.dates(connection, scans, scan -> scan.after().latest()));
        select.setArray(
                5, SqlArrays.texts(connection, scans, scan -> scan.after().id()));
        select.setArray(6, SqlArrays.dates(connection, scans, Scan::until));
        select.setObject(7, query.range().first());
        select.setInt(8, oneMore);
        select.setInt(9, oneMore);
    }

    private static List<String> terms(SliceQuery query) {
        return query.themes().isEmpty()
                ? List.of(Term.ANY)
                : query.themes().stream().map(Term::theme).toList();
    }

    private static Page page(ResultSet rows, int limit) throws SQLException {
        List<EntryJson> entries = new ArrayList<>();
        Position last = null;
        while (rows.next()) {
            if (entries.size() == limit) {
                return new Page(entries, Optional.of(last));
            }
            entries.add(new EntryJson(rows.getString("document")));
            last = new Position(
                    rows.getObject("sort_start", LocalDate.class),
                    rows.getObject("latest", LocalDate.class),
                    rows.getString("entry_id"));
        }
        return new Page(entries, Optional.empty());
    }
}
