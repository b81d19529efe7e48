package io.gahshomar.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Writes everything that the read model holds of entries. */
@ApplicationScoped
public class ReadModelRows {

    private final EntryRows entries;
    private final ChangeRows changes;

    ReadModelRows(EntryRows entries, ChangeRows changes) {
        this.entries = entries;
        this.changes = changes;
    }

    /**
     * Applies changes of one partition, whose position is locked, and tells of them in the log; returns how many entries
     * changed.
     */
    int write(Connection connection, List<EntryChange> told) throws SQLException {
        List<Rewrite> rewrites = rewrite(connection, told);
        changes.write(connection, rewrites);
        return rewrites.size();
    }

    /** Applies changes to a read model that is being made beside the one that is told of; nothing else writes to it. */
    void writeSilently(Connection connection, List<EntryChange> told) throws SQLException {
        rewrite(connection, told);
    }

    private List<Rewrite> rewrite(Connection connection, List<EntryChange> told) throws SQLException {
        planAnew(connection);
        List<Rewrite> rewrites = entries.write(connection, told);
        if (!rewrites.isEmpty()) {
            PostingRows.write(connection, rewrites);
            TextRows.write(connection, rewrites);
            MentionRows.write(connection, rewrites);
        }
        IntervalCounts.write(connection, rewrites);
        DayCounts.write(connection, rewrites);
        return rewrites;
    }

    /** Tables grow while they are written: a plan from when they were empty would read them from end to end. */
    private static void planAnew(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL plan_cache_mode TO force_custom_plan");
        }
    }
}
