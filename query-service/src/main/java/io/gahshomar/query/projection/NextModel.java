package io.gahshomar.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The read model that is being made beside the one that answers: the same tables in the schema {@code next}. */
@ApplicationScoped
public class NextModel {

    /** So few records are read while the projection waits. */
    static final long FEW = 2_000;

    private static final Logger LOG = Logger.getLogger(NextModel.class);
    private static final String TRY_LOCK = "SELECT pg_try_advisory_lock(hashtext('gahshomar.rebuild'))";
    private static final String UNLOCK = "SELECT pg_advisory_unlock(hashtext('gahshomar.rebuild'))";
    private static final String LIVE_POSITIONS =
            "SELECT partition, next_offset FROM live.projected_position WHERE topic_id = ?";
    private static final String HOLD = "LOCK TABLE live.projected_position IN EXCLUSIVE MODE";
    private static final String PUT_POSITION = "INSERT INTO projected_position VALUES (?, ?, ?)"
            + " ON CONFLICT (topic_id, partition) DO UPDATE SET next_offset = excluded.next_offset";
    private static final String NOTE = "UPDATE chronology SET build = build + 1, vocabulary = ?";

    private final DataSource database;
    private final ReadModelRows rows;

    NextModel(DataSource database, ReadModelRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Reads the rest, up to positions. */
    @FunctionalInterface
    interface Rest {

        void readTo(Map<Integer, Long> positions) throws SQLException;
    }

    /** Makes the tables, empty. The lock, which the connection holds to the {@link #end}, lets nobody else do so. */
    void begin(Connection lock) throws SQLException {
        try (Statement statement = lock.createStatement()) {
            try (ResultSet row = statement.executeQuery(TRY_LOCK)) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new IllegalStateException("another replica is rebuilding the read model");
                }
            }
            statement.execute("DROP SCHEMA IF EXISTS next CASCADE");
            statement.execute("SELECT create_read_model('next')");
        }
    }

    void end(Connection lock) throws SQLException {
        try (Statement statement = lock.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS next, previous CASCADE");
            statement.execute(UNLOCK);
        }
    }

    /** How far the read model that answers is. */
    Map<Integer, Long> livePositions(Connection connection, UUID topicId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LIVE_POSITIONS)) {
            select.setObject(1, topicId);
            try (ResultSet rows = select.executeQuery()) {
                Map<Integer, Long> positions = new HashMap<>();
                while (rows.next()) {
                    positions.put(rows.getInt(1), rows.getLong(2));
                }
                return positions;
            }
        }
    }

    /** Writes records and the positions that they lead to; returns how many records those were. */
    long write(UUID topicId, TopicReader.Batch batch) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                useNext(connection);
                write(
                        connection,
                        ReadModel.changes(
                                batch.records().stream().map(Reading::of).toList()));
                putPositions(connection, topicId, batch.positions());
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
        return batch.records().size();
    }

    /**
     * Writes changes without those that the database refuses, which its halves are tried for: they went to the dead letters
     * when the model that answers met them. Savepoints are released, for each open one makes every row dearer to look at.
     */
    private void write(Connection connection, List<EntryChange> changes) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            rows.writeSilently(connection, changes);
            connection.releaseSavepoint(before);
        } catch (SQLException refusal) {
            if (!ProjectPartition.refused(refusal)) {
                throw refusal;
            }
            connection.rollback(before);
            connection.releaseSavepoint(before);
            if (changes.size() == 1) {
                LOG.warnf("Record left out of the rebuild, the database refuses it sqlState=%s", refusal.getSQLState());
                return;
            }
            int half = changes.size() / 2;
            write(connection, changes.subList(0, half));
            write(connection, changes.subList(half, changes.size()));
        }
    }

    private static void useNext(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL search_path TO next, public");
        }
    }

    private static void putPositions(Connection connection, UUID topicId, Map<Integer, Long> positions)
            throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT_POSITION)) {
            for (Map.Entry<Integer, Long> position : positions.entrySet()) {
                put.setObject(1, topicId);
                put.setInt(2, position.getKey());
                put.setLong(3, position.getValue());
                put.addBatch();
            }
            put.executeBatch();
        }
    }

    /**
     * Takes the place of the model that answers. The projection waits meanwhile, so that both end at the same record: what
     * comes after is projected, and told of, as ever. Who asks sees the one or the other and waits for nothing.
     */
    void takeOver(Connection lock, UUID topicId, String vocabulary, Rest rest) throws SQLException {
        lock.setAutoCommit(false);
        try (Statement statement = lock.createStatement();
                PreparedStatement note = lock.prepareStatement(NOTE)) {
            statement.execute(HOLD);
            rest.readTo(livePositions(lock, topicId));
            statement.execute("ALTER SCHEMA live RENAME TO previous");
            statement.execute("ALTER SCHEMA next RENAME TO live");
            note.setString(1, vocabulary);
            note.executeUpdate();
            lock.commit();
        } finally {
            lock.rollback();
            lock.setAutoCommit(true);
        }
    }
}
