package io.gahshomar.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** How far each partition of the topic has been projected. */
@ApplicationScoped
public class ProjectedPositions {

    private static final Logger LOG = Logger.getLogger(ProjectedPositions.class);

    private static final String SELECT = "SELECT partition, next_offset FROM projected_position WHERE topic_id = ?";
    private static final String FORGET_OTHERS = "DELETE FROM projected_position WHERE topic_id <> ?";
    private static final String EMPTY =
            "TRUNCATE entry, posting, interval_count, day_count, entry_text, mention, change, entry_history";
    private static final String CUT_LOG =
            "UPDATE chronology SET last_change = last_change + 1, first_change = last_change + 2, build = build + 1";
    private static final String ENSURE = "INSERT INTO projected_position VALUES (?, ?, 0) ON CONFLICT DO NOTHING";
    private static final String LOCK =
            "SELECT next_offset FROM projected_position WHERE topic_id = ? AND partition = ? FOR UPDATE";
    private static final String ADVANCE =
            "UPDATE projected_position SET next_offset = ? WHERE topic_id = ? AND partition = ?";

    private final DataSource database;

    ProjectedPositions(DataSource database) {
        this.database = database;
    }

    /** By partition, the first offset that is not projected yet; a partition that nothing is projected of is absent. */
    public Map<Integer, Long> of(UUID topicId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
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

    /**
     * Empties a read model that was projected from another topic of that name: what is in it may never have been in this
     * one, and versions may have begun anew.
     */
    @Transactional(rollbackOn = Exception.class)
    public void adopt(UUID topicId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET_OTHERS);
                Statement empty = connection.createStatement()) {
            forget.setObject(1, topicId);
            if (forget.executeUpdate() > 0) {
                empty.execute(CUT_LOG);
                empty.execute(EMPTY);
                LOG.warnf("Read model emptied, for the topic was made anew topicId=%s", topicId);
            }
        }
    }

    /** Locks a partition for the transaction that {@code connection} is in, and tells how far it is projected. */
    long lock(Connection connection, UUID topicId, int partition) throws SQLException {
        try (PreparedStatement ensure = connection.prepareStatement(ENSURE);
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            ensure.setObject(1, topicId);
            ensure.setInt(2, partition);
            ensure.executeUpdate();
            lock.setObject(1, topicId);
            lock.setInt(2, partition);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Moves a locked partition on. */
    void advance(Connection connection, UUID topicId, int partition, long nextOffset) throws SQLException {
        try (PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
            advance.setLong(1, nextOffset);
            advance.setObject(2, topicId);
            advance.setInt(3, partition);
            advance.executeUpdate();
        }
    }
}
