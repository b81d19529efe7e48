package io.gahshomar.timeline.merge;

import io.gahshomar.timeline.SqlArrays;
import io.gahshomar.timeline.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** The lines of {@link Repeats} in the database: the mentions of one telling by their ids. */
@ApplicationScoped
class StoredLines {

    private static final String FIRST = """
            WITH without AS MATERIALIZED (SELECT unnest(?) AS id)
            SELECT asked.telling, first.id
            FROM unnest(?) AS asked (telling) CROSS JOIN LATERAL (
                SELECT id FROM mention
                WHERE mention.telling = asked.telling AND id NOT IN (SELECT id FROM without)
                ORDER BY id
                LIMIT %d) AS first
            """.formatted(Repeats.LEADING);

    private static final String AROUND = """
            WITH without AS MATERIALIZED (SELECT unnest(?) AS id)
            SELECT asked.place, near.id
            FROM unnest(?, ?, ?) AS asked (place, telling, id) CROSS JOIN LATERAL (
                (SELECT id FROM mention
                WHERE mention.telling = asked.telling AND mention.id < asked.id AND id NOT IN (SELECT id FROM without)
                ORDER BY id DESC
                LIMIT %1$d)
                UNION ALL
                (SELECT id FROM mention
                WHERE mention.telling = asked.telling AND mention.id > asked.id AND id NOT IN (SELECT id FROM without)
                ORDER BY id
                LIMIT %1$d)) AS near
            """.formatted(Repeats.WINDOW);

    private final DataSource database;

    StoredLines(DataSource database) {
        this.database = database;
    }

    /** A place in a line, where a mention is or was. */
    record Place(long telling, String id) {}

    /**
     * The nearest mentions on both sides of places.
     *
     * @param without ids of mentions that are passed over
     */
    Map<Place, SortedSet<String>> around(List<Place> places, List<String> without) {
        Map<Place, SortedSet<String>> around = new HashMap<>();
        if (places.isEmpty()) {
            return around;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(AROUND)) {
            List<Integer> numbers = IntStream.range(0, places.size()).boxed().toList();
            find.setArray(1, SqlArrays.texts(connection, without));
            find.setArray(2, SqlArrays.integers(connection, numbers, number -> number));
            find.setArray(3, SqlArrays.bigints(connection, places, Place::telling));
            find.setArray(4, SqlArrays.texts(connection, places, Place::id));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    around.computeIfAbsent(places.get(rows.getInt(1)), _ -> new TreeSet<>())
                            .add(rows.getString(2));
                }
            }
            return around;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /**
     * The first mentions of each line that has any.
     *
     * @param without ids of mentions that are passed over
     */
    Map<Long, SortedSet<String>> first(Collection<Long> tellings, Collection<String> without) {
        Map<Long, SortedSet<String>> first = new HashMap<>();
        if (tellings.isEmpty()) {
            return first;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIRST)) {
            find.setArray(1, SqlArrays.texts(connection, without));
            find.setArray(2, SqlArrays.bigints(connection, tellings, telling -> telling));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    first.computeIfAbsent(rows.getLong(1), _ -> new TreeSet<>()).add(rows.getString(2));
                }
            }
            return first;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
