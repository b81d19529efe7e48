package io.gahshomar.timeline.outbox;

import io.gahshomar.timeline.SqlArrays;
import io.gahshomar.timeline.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Records that are to be sent to Kafka, written in the transaction that changes the entries.
 *
 * <h2>What order they are sent in, and why none is skipped</h2>
 *
 * Rows are sent by their sequence number. Transactions that run side by side may commit in another order than that of
 * their numbers, and the relay is right all the same:
 *
 * <ul>
 *   <li>A version of an entry is appended after the row of the entry has been updated, so that its lock is held up to the
 *       commit. The next version of that entry takes its number after that commit: the versions of an entry have rising
 *       numbers, and whoever sees one of them sees all before it that are not sent yet.
 *   <li>The relay remembers no position. It reads the rows that are there and deletes those that it has sent, each by its
 *       number; a row with a smaller number that is committed later is simply read next.
 * </ul>
 *
 * So the records of an entry are sent in the order of its versions, which is that of the commits, and those of one
 * transaction in the order of their appending. Only records of transactions that have no entry in common can change places.
 */
@ApplicationScoped
public class Outbox {

    private static final String COUNT = "SELECT count(*) FROM outbox";
    private static final String APPEND = """
            INSERT INTO outbox (entry_id, version, value, recorded_at, trace)
            SELECT entry_id, version, value, cast(recorded_at AS timestamptz), trace
            FROM unnest(?, ?, ?, ?, ?)
                 WITH ORDINALITY AS appended (entry_id, version, value, recorded_at, trace, position)
            ORDER BY position
            """;

    private final DataSource database;

    Outbox(DataSource database) {
        this.database = database;
    }

    /** Appends records whose entries this transaction has updated. */
    @Transactional(TxType.MANDATORY)
    public void append(List<OutboxRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setArray(1, SqlArrays.texts(connection, records, OutboxRecord::entryId));
            append.setArray(2, SqlArrays.bigints(connection, records, OutboxRecord::version));
            append.setArray(3, SqlArrays.texts(connection, records, OutboxRecord::value));
            append.setArray(4, SqlArrays.texts(connection, records, record -> record.recordedAt()
                    .toString()));
            append.setArray(5, SqlArrays.texts(connection, records, OutboxRecord::trace));
            append.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** How many records Kafka has not acknowledged yet. */
    public long unsent() {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
