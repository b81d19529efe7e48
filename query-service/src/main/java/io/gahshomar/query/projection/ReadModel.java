package io.gahshomar.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The database that queries are answered from. */
@ApplicationScoped
public class ReadModel {

    private final DataSource database;
    private final ProjectedPositions positions;
    private final ReadModelRows entries;
    private final DeadLetters deadLetters;

    ReadModel(DataSource database, ProjectedPositions positions, ReadModelRows entries, DeadLetters deadLetters) {
        this.database = database;
        this.positions = positions;
        this.entries = entries;
        this.deadLetters = deadLetters;
    }

    /**
     * Projects records of a partition and moves its position past them, all or nothing. The lock on the position lets no
     * consumer that lost the partition write after the one that has it, and records below it are done already. Poison is
     * sent before the commit: it is there twice after a crash in between, but never lost.
     *
     * @param readings one or more, in the order of their offsets
     */
    @Transactional(rollbackOn = Exception.class)
    public Applied apply(UUID topicId, int partition, List<Reading> readings) throws SQLException {
        try (Connection connection = database.getConnection()) {
            long position = positions.lock(connection, topicId, partition);
            List<Reading> due = readings.stream()
                    .filter(reading -> reading.consumed().offset() >= position)
                    .toList();
            if (due.isEmpty()) {
                return new Applied(0, readings.size(), 0);
            }
            int changed = entries.write(connection, changes(due));
            int poison = sendPoison(due);
            positions.advance(
                    connection, topicId, partition, due.getLast().consumed().offset() + 1);
            return new Applied(changed, readings.size() - changed - poison, poison);
        }
    }

    static List<EntryChange> changes(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Readable.class::isInstance)
                .map(reading -> ((Reading.Readable) reading).change())
                .toList();
    }

    private int sendPoison(List<Reading> readings) {
        int sent = 0;
        for (Reading reading : readings) {
            if (reading instanceof Reading.Poison poison) {
                deadLetters.send(poison);
                sent++;
            }
        }
        return sent;
    }
}
