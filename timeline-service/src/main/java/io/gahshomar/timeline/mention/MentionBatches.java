package io.gahshomar.timeline.mention;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Applies batches of records, and finds those that never can be applied. */
@ApplicationScoped
public class MentionBatches {

    /**
     * Classes of SQLSTATE that blame the data: data exception, and program limit exceeded (a value too large). Everything
     * else is a fault of ours or of the database, which is waited for.
     */
    private static final Set<String> FAULTS_OF_THE_DATA = Set.of("22", "54");

    private final ApplyMentions applyMentions;

    MentionBatches(ApplyMentions applyMentions) {
        this.applyMentions = applyMentions;
    }

    /** A record that never can be applied, and why. */
    record Poison(KafkaRecord<byte[], byte[]> consumed, Exception reason) {

        long offset() {
            return consumed.getMetadata(IncomingKafkaRecordMetadata.class)
                    .orElseThrow()
                    .getOffset();
        }
    }

    private record Readable(KafkaRecord<byte[], byte[]> consumed, MentionChange change) {}

    /**
     * Applies the records in their order, in one transaction if all of them can be stored.
     *
     * @return those that cannot
     * @throws RuntimeException where nothing is wrong with the records; they are to be applied again, and some of them may
     *     have been already
     */
    List<Poison> apply(List<KafkaRecord<byte[], byte[]>> records) {
        List<Poison> poison = new ArrayList<>();
        List<Readable> readable = new ArrayList<>();
        for (KafkaRecord<byte[], byte[]> consumed : records) {
            try {
                MentionChange change = MentionChange.read(consumed.getKey(), consumed.getPayload());
                readable.add(new Readable(consumed, change));
            } catch (UnreadableMentionException unreadable) {
                poison.add(new Poison(consumed, unreadable));
            }
        }
        store(readable, poison);
        return poison;
    }

    private void store(List<Readable> records, List<Poison> poison) {
        try {
            applyMentions.apply(records.stream().map(Readable::change).toList());
        } catch (RuntimeException failure) {
            SQLException fault = faultOfTheData(failure);
            if (fault == null) {
                throw failure;
            }
            if (records.size() == 1) {
                poison.add(new Poison(records.getFirst().consumed(), fault));
            } else {
                int half = records.size() / 2;
                store(records.subList(0, half), poison);
                store(records.subList(half, records.size()), poison);
            }
        }
    }

    private static SQLException faultOfTheData(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && FAULTS_OF_THE_DATA.contains(sql.getSQLState().substring(0, 2))) {
                return sql;
            }
        }
        return null;
    }
}
