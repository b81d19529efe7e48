package io.gahshomar.timeline.merge;

import io.gahshomar.timeline.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Held up to the end of the transaction by whoever changes links, groups or entries: one replica at a time. Reading,
 * decoding and analysing records goes on beside it.
 */
@ApplicationScoped
public class MergeLock {

    private static final String TAKE = "SELECT pg_advisory_xact_lock(7451613421928604769)";

    private final DataSource database;

    MergeLock(DataSource database) {
        this.database = database;
    }

    /** Waits until no other transaction holds it. */
    @Transactional(TxType.MANDATORY)
    public void hold() {
        try (Connection connection = database.getConnection();
                Statement take = connection.createStatement()) {
            take.execute(TAKE);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
