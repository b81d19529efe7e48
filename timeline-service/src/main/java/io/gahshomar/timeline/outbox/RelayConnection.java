package io.gahshomar.timeline.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The relay's own session with PostgreSQL. An advisory lock that belongs to the session makes it the only relay among all
 * replicas: who loses the session loses the right, and cannot delete rows any more.
 */
final class RelayConnection implements AutoCloseable {

    static final long RELAY_LOCK = 0x6761_6873_686f_6d61L;

    /** A machine that vanishes without a word is noticed by the server within half a minute, not two hours. */
    private static final String NOTICE_LOSS =
            "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3";

    private static final String RESET =
            "UNLISTEN *; SELECT pg_advisory_unlock_all(); RESET tcp_keepalives_idle; RESET tcp_keepalives_interval;"
                    + " RESET tcp_keepalives_count";
    private static final String OLDEST =
            "SELECT seq, entry_id, version, value, recorded_at, trace FROM outbox ORDER BY seq LIMIT ?";
    private static final String DELETE = "DELETE FROM outbox WHERE seq = ANY (?)";

    private final Connection connection;

    private RelayConnection(Connection connection) {
        this.connection = connection;
    }

    static RelayConnection open(DataSource database) throws SQLException {
        return new RelayConnection(database.getConnection());
    }

    /** Whether this session is the relay's from now on; false while another one is. */
    boolean lock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (ResultSet result = lock.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    /** From now on, every commit that appends to the outbox ends {@link #awaitAppend}. */
    void listen() throws SQLException {
        execute(NOTICE_LOSS);
        execute("LISTEN outbox_appended");
    }

    /** Returns when rows have been appended since the last call, after {@code atMost} in any case. */
    void awaitAppend(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    /** The rows that were appended first, at most {@code limit}. */
    List<OutboxRow> oldest(int limit) throws SQLException {
        try (PreparedStatement oldest = connection.prepareStatement(OLDEST)) {
            oldest.setInt(1, limit);
            try (ResultSet rows = oldest.executeQuery()) {
                List<OutboxRow> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        }
    }

    private static OutboxRow row(ResultSet rows) throws SQLException {
        return new OutboxRow(
                rows.getLong("seq"),
                new OutboxRecord(
                        rows.getString("entry_id"),
                        rows.getLong("version"),
                        rows.getString("value"),
                        rows.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        rows.getString("trace")));
    }

    /** Deletes just these rows: one with a smaller number may have been committed since they were read. */
    void delete(List<OutboxRow> sent) throws SQLException {
        Long[] numbers = sent.stream().map(OutboxRow::seq).toArray(Long[]::new);
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, connection.createArrayOf("bigint", numbers));
            delete.executeUpdate();
        }
    }

    /**
     * Makes sure that the session, and with it the lock, is still there.
     *
     * @throws SQLException where it does not answer within a second
     */
    void check() throws SQLException {
        if (!connection.isValid(1)) {
            throw new SQLException("the session that holds the relay's lock is lost");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives the lock back before the session goes back to the pool. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            execute(RESET);
        }
    }
}
