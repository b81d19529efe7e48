package io.gahshomar.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Which mentions stand in which entries' evidence; a mention that stood there once is kept. */
final class MentionRows {

    private static final String FALL = "UPDATE mention SET stands = false WHERE entry_id = ANY (?) AND stands";
    private static final String STAND = """
            INSERT INTO mention (mention_id, entry_id, stands)
            SELECT mention_id, entry_id, true FROM unnest(?::text[], ?::text[]) AS t(mention_id, entry_id)
            ON CONFLICT (mention_id, entry_id) DO UPDATE SET stands = true
            """;

    private MentionRows() {}

    static void write(Connection connection, List<Rewrite> rewrites) throws SQLException {
        Columns<Rewrite> known = new Columns<>(
                connection,
                rewrites.stream()
                        .filter(rewrite -> rewrite.before().isPresent())
                        .toList());
        if (!known.rows().isEmpty()) {
            try (PreparedStatement fall = connection.prepareStatement(FALL)) {
                fall.setArray(1, known.texts(Rewrite::id));
                fall.executeUpdate();
            }
        }
        Columns<Mention> standing = new Columns<>(
                connection, rewrites.stream().flatMap(MentionRows::mentions).toList());
        try (PreparedStatement stand = connection.prepareStatement(STAND)) {
            stand.setArray(1, standing.texts(Mention::id));
            stand.setArray(2, standing.texts(Mention::entry));
            stand.executeUpdate();
        }
    }

    private static Stream<Mention> mentions(Rewrite rewrite) {
        return rewrite.after().stream()
                .flatMap(after -> after.entry().sources().stream())
                .map(source -> new Mention(source.mention(), rewrite.id()))
                .distinct();
    }

    private record Mention(String id, String entry) {}
}
