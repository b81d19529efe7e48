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

    /**
     * Everything that is asked for under the lock is asked for by an index. A plan by the statistics of a table that was
     * nearly empty a minute ago, or by the length of the arrays that a statement got, may read all of it.
     */
    private static final String BY_INDEX = """
            SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off;
            SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off; SET LOCAL jit = off;
            """;

    private final DataSource database;

    MergeLock(DataSource database) {
        this.database = database;
    }

    /** Waits until no other transaction holds it; from then on the statements of this one go by indexes. */
    @Transactional(TxType.MANDATORY)
    public void hold() {
        try (Connection connection = database.getConnection();
                Statement take = connection.createStatement()) {
            take.execute(BY_INDEX + TAKE);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
