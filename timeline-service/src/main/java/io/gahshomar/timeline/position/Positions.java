package io.gahshomar.timeline.position;

import io.gahshomar.timeline.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * How far each partition is applied. A record below the position was applied, whoever has it in hand: a replica that was
 * frozen with a batch, and lost its partitions meanwhile, cannot apply old records over newer ones.
 *
 * <p>A topic that was made anew has another id and is applied from its beginning.
 */
@ApplicationScoped
public class Positions {

    private static final String SELECT = "SELECT partition, next_offset FROM position WHERE topic = ? AND topic_id = ?";
    private static final String ADVANCE = """
            INSERT INTO position AS known (topic, topic_id, partition, next_offset, applied, dead_lettered)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (topic, topic_id, partition) DO UPDATE
                SET next_offset = excluded.next_offset, applied = known.applied + excluded.applied,
                    dead_lettered = known.dead_lettered + excluded.dead_lettered
            """;

    private final DataSource database;
    private final TopicIds topics;

    Positions(DataSource database, TopicIds topics) {
        this.database = database;
        this.topics = topics;
    }

    /** By partition of a topic, the first offset that is not applied yet; a partition that nothing is applied of is absent. */
    public Map<Integer, Long> of(String topic) {
        UUID topicId = topics.of(topic);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, topic);
            select.setObject(2, topicId);
            try (ResultSet rows = select.executeQuery()) {
                Map<Integer, Long> positions = new HashMap<>();
                while (rows.next()) {
                    positions.put(rows.getInt(1), rows.getLong(2));
                }
                return positions;
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /**
     * How far a partition has come.
     *
     * @param partition the partition
     * @param nextOffset the first offset that is not applied yet
     * @param applied records that were applied just now
     * @param deadLettered records that were refused just now
     */
    public record Advance(int partition, long nextOffset, long applied, long deadLettered) {}

    /** Moves partitions of a topic on, in the transaction that applies their records. */
    @Transactional(TxType.MANDATORY)
    public void advance(String topic, Collection<Advance> advances) {
        UUID topicId = topics.of(topic);
        try (Connection connection = database.getConnection();
                PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
            for (Advance each : advances) {
                advance.setString(1, topic);
                advance.setObject(2, topicId);
                advance.setInt(3, each.partition());
                advance.setLong(4, each.nextOffset());
                advance.setLong(5, each.applied());
                advance.setLong(6, each.deadLettered());
                advance.addBatch();
            }
            advance.executeBatch();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
