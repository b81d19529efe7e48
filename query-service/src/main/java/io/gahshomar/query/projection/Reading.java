package io.gahshomar.query.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A consumed record and what was made of it. */
sealed interface Reading {

    /** The record as it was consumed. */
    ConsumerRecord<byte[], byte[]> consumed();

    /** The record can be projected. */
    record Readable(ConsumerRecord<byte[], byte[]> consumed, EntryChange change) implements Reading {}

    /** The record can never be projected; it goes to the dead letters. */
    record Poison(ConsumerRecord<byte[], byte[]> consumed, Exception reason) implements Reading {}

    /** Reads a record. */
    static Reading of(ConsumerRecord<byte[], byte[]> consumed) {
        try {
            return new Readable(consumed, TimelineRecord.read(consumed));
        } catch (UnreadableRecordException unreadable) {
            return new Poison(consumed, unreadable);
        }
    }
}
