package io.gahshomar.timeline.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;

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

    private static final String APPEND = """
            INSERT INTO outbox (entry_id, version, value, recorded_at, trace)
            SELECT entry_id, version, value, recorded_at, trace
            FROM unnest(cast(:ids AS text[]), cast(:versions AS bigint[]), cast(:values AS text[]),
                        cast(:times AS timestamptz[]), cast(:traces AS text[]))
                 WITH ORDINALITY AS appended (entry_id, version, value, recorded_at, trace, position)
            ORDER BY position
            """;

    private final Session database;

    Outbox(Session database) {
        this.database = database;
    }

    /** Appends records whose entries this transaction has updated. */
    @Transactional(TxType.MANDATORY)
    public void append(List<OutboxRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        database.createNativeMutationQuery(APPEND)
                .setParameter("ids", column(records, OutboxRecord::entryId, new String[0]))
                .setParameter("versions", column(records, OutboxRecord::version, new Long[0]))
                .setParameter("values", column(records, OutboxRecord::value, new String[0]))
                .setParameter("times", column(records, OutboxRecord::recordedAt, new Instant[0]))
                .setParameter("traces", column(records, OutboxRecord::trace, new String[0]))
                .executeUpdate();
    }

    private static <T> T[] column(List<OutboxRecord> records, Function<OutboxRecord, T> value, T[] type) {
        return records.stream().map(value).toList().toArray(type);
    }

    /** How many records Kafka has not acknowledged yet. */
    public long unsent() {
        return database.createNativeQuery("SELECT count(*) FROM outbox", Long.class)
                .getSingleResult();
    }
}
