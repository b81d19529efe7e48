package io.gahshomar.timeline.merge;

import io.gahshomar.event.EventMention;
import io.gahshomar.timeline.SqlArrays;
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
import java.util.Set;
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
                SELECT id, entry_id, content, telling, cast(keys AS bigint[]) AS keys, said_partition, said_offset, said_at
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?)
                    AS said (id, entry_id, content, telling, keys, said_partition, said_offset, said_at)
            ), stored AS (
                INSERT INTO mention (id, entry_id, content, telling, keys, said_partition, said_offset, said_at)
                SELECT id, entry_id, content, telling, keys, said_partition, said_offset, said_at
                FROM said
                ON CONFLICT (id) DO UPDATE
                    SET entry_id = excluded.entry_id, content = excluded.content, telling = excluded.telling,
                        keys = excluded.keys, said_partition = excluded.said_partition, said_offset = excluded.said_offset,
                        said_at = excluded.said_at
                RETURNING new.nr, new.keys, old.keys AS former
            ), forgotten AS (
                DELETE FROM mention_key
                USING stored
                WHERE mention_key.nr = stored.nr AND mention_key.key = ANY (former) AND mention_key.key <> ALL (keys)
            )
            INSERT INTO mention_key (key, nr)
            SELECT key, nr FROM stored, unnest(keys) AS key
            WHERE former IS NULL OR key <> ALL (former)
            ORDER BY key
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

    private static final String BY_NUMBER = COLUMNS.replace("SELECT", "SELECT nr,") + " WHERE nr = ANY (?)";

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

    /** Those with these numbers in the index of keys. */
    Map<Long, StoredMention> byNumber(Collection<Long> numbers) {
        Map<Long, StoredMention> found = new HashMap<>();
        if (numbers.isEmpty()) {
            return found;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(BY_NUMBER)) {
            find.setArray(1, SqlArrays.bigints(connection, numbers, Function.identity()));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong("nr"), read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private Map<String, StoredMention> find(String select, Collection<String> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(select)) {
            find.setArray(1, SqlArrays.texts(connection, ids));
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
                found.add(read(rows));
            }
            return found;
        }
    }

    private static StoredMention read(ResultSet row) throws SQLException {
        Said said = new Said(row.getInt("said_partition"), row.getLong("said_offset"), row.getLong("said_at"));
        return new StoredMention(row.getString("id"), row.getString("entry_id"), row.getString("content"), said);
    }

    /**
     * Stores mentions, each in the entry that it names.
     *
     * @param withKeys ids of those that are found by their keys
     */
    void store(Collection<StoredMention> mentions, Set<String> withKeys) {
        try (Connection connection = database.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            List<StoredMention> inOrder = inOrder(mentions);
            store.setArray(1, SqlArrays.texts(connection, inOrder, StoredMention::id));
            store.setArray(2, SqlArrays.texts(connection, inOrder, StoredMention::entryId));
            store.setArray(3, SqlArrays.texts(connection, inOrder, StoredMention::json));
            store.setArray(4, SqlArrays.bigints(connection, inOrder, StoredMention::fingerprint));
            store.setArray(
                    5,
                    SqlArrays.texts(
                            connection, inOrder, mention -> withKeys.contains(mention.id()) ? keys(mention) : "{}"));
            setSaid(store, 6, connection, inOrder);
            store.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static String keys(StoredMention mention) {
        return mention.keys().own().stream()
                .map(key -> Long.toString(key.value()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Notes later records that say what is stored already. */
    void saidAgain(Collection<StoredMention> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement again = connection.prepareStatement(SAID_AGAIN)) {
            List<StoredMention> inOrder = inOrder(mentions);
            again.setArray(1, SqlArrays.texts(connection, inOrder, StoredMention::id));
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
        statement.setArray(first, SqlArrays.integers(connection, mentions, each -> each.said()
                .partition()));
        statement.setArray(first + 1, SqlArrays.bigints(connection, mentions, each -> each.said()
                .offset()));
        statement.setArray(first + 2, SqlArrays.bigints(connection, mentions, each -> each.said()
                .at()));
    }

    /** Puts mentions into entries. */
    void move(Map<String, String> entryIds) {
        if (entryIds.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement move = connection.prepareStatement(MOVE)) {
            List<String> ids = entryIds.keySet().stream().sorted().toList();
            move.setArray(1, SqlArrays.texts(connection, ids));
            move.setArray(2, SqlArrays.texts(connection, ids, entryIds::get));
            move.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
