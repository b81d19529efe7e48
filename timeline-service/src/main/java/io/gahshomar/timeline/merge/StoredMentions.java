package io.gahshomar.timeline.merge;

import io.gahshomar.event.EventMention;
import io.gahshomar.merging.BlockingKeys;
import io.gahshomar.merging.BlockingKeys.Key;
import io.gahshomar.timeline.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The mentions in the database, with the keys under which they are compared. */
@ApplicationScoped
public class StoredMentions {

    private static final String COLUMNS =
            "SELECT id, entry_id, content, said_partition, said_offset, said_at FROM mention";
    private static final String BY_ID = COLUMNS + " WHERE id = ANY (?)";
    private static final String LIVE_AFTER = COLUMNS + " WHERE id > ? AND content IS NOT NULL ORDER BY id LIMIT ?";
    private static final String BY_ENTRY = COLUMNS + " WHERE entry_id = ANY (?)";

    /** Keys are arrays of arrays only in this statement: a text holds those of one mention. */
    private static final String STORE = """
            WITH said AS (
                SELECT id, content, cast(keys AS bigint[]) AS keys, said_partition, said_offset, said_at
                FROM unnest(?, ?, ?, ?, ?, ?) AS said (id, content, keys, said_partition, said_offset, said_at)
            ), forgotten AS (
                DELETE FROM mention_key
                USING mention JOIN said USING (id)
                WHERE mention_key.nr = mention.nr AND mention_key.key = ANY (mention.keys)
                    AND mention_key.key <> ALL (said.keys)
            ), stored AS (
                INSERT INTO mention AS stored (id, entry_id, content, keys, said_partition, said_offset, said_at)
                SELECT id, CASE WHEN content IS NOT NULL THEN id END, content, keys, said_partition, said_offset, said_at
                FROM said
                ON CONFLICT (id) DO UPDATE
                    SET entry_id = coalesce(stored.entry_id, excluded.entry_id), content = excluded.content, keys = excluded.keys, said_partition = excluded.said_partition,
                        said_offset = excluded.said_offset, said_at = excluded.said_at
                RETURNING new.nr, new.keys
            )
            INSERT INTO mention_key (key, nr)
            SELECT key, nr FROM stored, unnest(stored.keys) AS key
            ORDER BY key
            ON CONFLICT DO NOTHING
            """;

    private static final String SAID_AGAIN = """
            UPDATE mention SET said_partition = said.partition, said_offset = said.position, said_at = said.at
            FROM unnest(?, ?, ?, ?) AS said (id, partition, position, at)
            WHERE mention.id = said.id
            """;

    private static final String MOVE = """
            UPDATE mention SET entry_id = moved.entry_id
            FROM unnest(?, ?) AS moved (id, entry_id)
            WHERE mention.id = moved.id
            """;

    private static final String CANDIDATES = """
            SELECT met.id, mention.id
            FROM (
                SELECT asked.id, nr
                FROM unnest(?, ?) AS asked (id, key)
                JOIN mention_key USING (key)
                GROUP BY asked.id, nr
                HAVING count(*) > 1 OR bool_or(key & 2 = 0)
            ) AS met
            JOIN mention USING (nr)
            WHERE mention.id <> met.id
            """;

    private final DataSource database;

    StoredMentions(DataSource database) {
        this.database = database;
    }

    /** Those with these ids that were ever there. */
    public Map<String, StoredMention> byId(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : find(BY_ID, ids);
    }

    /** Those that are part of these entries so far. */
    public Map<String, StoredMention> ofEntries(Collection<String> entryIds) {
        return entryIds.isEmpty() ? Map.of() : find(BY_ENTRY, entryIds);
    }

    /** What the mentions of an entry say, in the order of their ids. */
    public List<EventMention> saidOf(String entryId) {
        return ofEntries(List.of(entryId)).values().stream()
                .filter(StoredMention::isLive)
                .map(StoredMention::content)
                .sorted(Comparator.comparing(EventMention::id))
                .toList();
    }

    /** The next {@code limit} live ones after an id, in the order of their ids. */
    List<StoredMention> liveAfter(String id, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(LIVE_AFTER)) {
            find.setString(1, id);
            find.setInt(2, limit);
            return read(find);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private Map<String, StoredMention> find(String select, Collection<String> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(select)) {
            find.setArray(1, connection.createArrayOf("text", ids.toArray()));
            Map<String, StoredMention> found = new HashMap<>();
            read(find).forEach(mention -> found.put(mention.id(), mention));
            return found;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static List<StoredMention> read(PreparedStatement find) throws SQLException {
        try (ResultSet rows = find.executeQuery()) {
            List<StoredMention> found = new ArrayList<>();
            while (rows.next()) {
                Said said = new Said(rows.getInt(4), rows.getLong(5), rows.getLong(6));
                found.add(new StoredMention(rows.getString(1), rows.getString(2), rows.getString(3), said));
            }
            return found;
        }
    }

    /** Stores mentions with their keys; one that is in no entry yet is put into one of its own, as most remain. */
    void store(Collection<StoredMention> mentions, Map<String, List<Key>> keys) {
        try (Connection connection = database.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            List<StoredMention> inOrder = inOrder(mentions);
            store.setArray(1, text(connection, inOrder, StoredMention::id));
            store.setArray(2, text(connection, inOrder, StoredMention::json));
            store.setArray(3, text(connection, inOrder, mention -> keys.getOrDefault(mention.id(), List.of()).stream()
                    .map(key -> Long.toString(key.value()))
                    .collect(Collectors.joining(",", "{", "}"))));
            setSaid(store, 4, connection, inOrder);
            store.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** Notes later records that say what is stored already. */
    void saidAgain(Collection<StoredMention> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement again = connection.prepareStatement(SAID_AGAIN)) {
            List<StoredMention> inOrder = inOrder(mentions);
            again.setArray(1, text(connection, inOrder, StoredMention::id));
            setSaid(again, 2, connection, inOrder);
            again.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static List<StoredMention> inOrder(Collection<StoredMention> mentions) {
        return mentions.stream().sorted(Comparator.comparing(StoredMention::id)).toList();
    }

    private static void setSaid(
            PreparedStatement statement, int first, Connection connection, List<StoredMention> mentions)
            throws SQLException {
        statement.setArray(
                first,
                connection.createArrayOf(
                        "integer",
                        mentions.stream().map(each -> each.said().partition()).toArray()));
        statement.setArray(
                first + 1,
                connection.createArrayOf(
                        "bigint",
                        mentions.stream().map(each -> each.said().offset()).toArray()));
        statement.setArray(
                first + 2,
                connection.createArrayOf(
                        "bigint",
                        mentions.stream().map(each -> each.said().at()).toArray()));
    }

    private static java.sql.Array text(
            Connection connection, List<StoredMention> mentions, Function<StoredMention, String> value)
            throws SQLException {
        return connection.createArrayOf("text", mentions.stream().map(value).toArray());
    }

    /** Puts mentions into entries. */
    void move(Map<String, String> entryIds) {
        if (entryIds.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement move = connection.prepareStatement(MOVE)) {
            List<String> ids = entryIds.keySet().stream().sorted().toList();
            move.setArray(1, connection.createArrayOf("text", ids.toArray()));
            move.setArray(
                    2,
                    connection.createArrayOf(
                            "text", ids.stream().map(entryIds::get).toArray()));
            move.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** For mentions with these keys, the stored ones that they are to be compared with. */
    Map<String, List<String>> candidates(Map<String, List<Key>> keys) {
        List<String> ids = new ArrayList<>();
        List<Long> asked = new ArrayList<>();
        keys.forEach((id, ofMention) -> ofMention.stream()
                .map(BlockingKeys.Key::met)
                .flatMap(List::stream)
                .distinct()
                .forEach(key -> {
                    ids.add(id);
                    asked.add(key.value());
                }));
        if (ids.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(CANDIDATES)) {
            find.setArray(1, connection.createArrayOf("text", ids.toArray()));
            find.setArray(2, connection.createArrayOf("bigint", asked.toArray()));
            try (ResultSet rows = find.executeQuery()) {
                Map<String, List<String>> candidates = new HashMap<>();
                while (rows.next()) {
                    candidates
                            .computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                            .add(rows.getString(2));
                }
                return candidates;
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
