package io.gahshomar.query.projection;

import io.gahshomar.query.index.Placed;
import io.gahshomar.query.index.Signature;
import io.gahshomar.query.index.SqlArrays;
import io.gahshomar.query.index.Term;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The rows that entries are found by. */
final class PostingRows {

    private static final String DELETE = "DELETE FROM posting WHERE (term, span, sort_start, latest, entry_id) IN"
            + " (SELECT * FROM unnest(?::text[], ?::smallint[], ?::text[]::date[], ?::text[]::date[], ?::text[]))";
    private static final String INSERT = """
            INSERT INTO posting (term, span, sort_start, latest, entry_id, signature, more_signature)
            SELECT * FROM unnest(?::text[], ?::smallint[], ?::text[]::date[], ?::text[]::date[], ?::text[],
                ?::bigint[], ?::bigint[])
            """;

    private PostingRows() {}

    static void write(Connection connection, List<Rewrite> rewrites) throws SQLException {
        List<Rewrite> moving = rewrites.stream().filter(Rewrite::movesPostings).toList();
        delete(
                connection,
                moving.stream()
                        .flatMap(rewrite ->
                                rewrite.before().stream().flatMap(standing -> postings(rewrite.id(), standing)))
                        .toList());
        insert(
                connection,
                moving.stream()
                        .flatMap(rewrite ->
                                rewrite.after().stream().flatMap(after -> postings(rewrite.id(), after.standing())))
                        .toList());
    }

    private static Stream<Posting> postings(String id, Standing standing) {
        Signature signature = Signature.of(standing.terms());
        return standing.terms().stream()
                .filter(Term::hasPostings)
                .map(term -> new Posting(term, standing.placed(), id, signature));
    }

    private static void delete(Connection connection, List<Posting> postings) throws SQLException {
        if (!postings.isEmpty()) {
            try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
                bindKeys(delete, new Columns<>(connection, postings));
                delete.executeUpdate();
            }
        }
    }

    private static void insert(Connection connection, List<Posting> postings) throws SQLException {
        if (!postings.isEmpty()) {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                bindKeys(insert, new Columns<>(connection, postings));
                insert.setArray(6, SqlArrays.of(connection, "bigint", postings, each -> each.signature()
                        .first()));
                insert.setArray(7, SqlArrays.of(connection, "bigint", postings, each -> each.signature()
                        .second()));
                insert.executeUpdate();
            }
        }
    }

    private static void bindKeys(PreparedStatement statement, Columns<Posting> columns) throws SQLException {
        statement.setArray(1, columns.texts(Posting::term));
        statement.setArray(
                2, columns.of("smallint", posting -> posting.placed().span().code()));
        statement.setArray(3, columns.dates(posting -> posting.placed().sortStart()));
        statement.setArray(4, columns.dates(posting -> posting.placed().latest()));
        statement.setArray(5, columns.texts(Posting::id));
    }

    /** One thing that an entry is found by, at its place in the order. */
    private record Posting(String term, Placed placed, String id, Signature signature) {}
}
