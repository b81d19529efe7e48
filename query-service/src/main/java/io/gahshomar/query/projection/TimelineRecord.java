package io.gahshomar.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.MalformedMessageException;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.Topics;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads the records of the timeline topic. */
final class TimelineRecord {

    private TimelineRecord() {}

    /**
     * What a record says.
     *
     * @throws UnreadableRecordException where it breaks the contract of the topic
     */
    static EntryChange read(ConsumerRecord<byte[], byte[]> consumed) {
        if (consumed.key() == null || consumed.key().length == 0) {
            throw new UnreadableRecordException("the record has no key; the key is the id of the entry");
        }
        String id = new String(consumed.key(), UTF_8);
        return consumed.value() == null ? gone(id, consumed) : stated(id, consumed);
    }

    private static EntryChange stated(String id, ConsumerRecord<byte[], byte[]> consumed) {
        try {
            TimelineEntry entry = EventCodec.decode(consumed.value(), TimelineEntry.class);
            if (!entry.id().equals(id)) {
                throw new UnreadableRecordException(
                        "the key is '" + id + "' but the entry's id is '" + entry.id() + "'");
            }
            return new EntryChange.Stated(entry, writtenAt(consumed));
        } catch (MalformedMessageException malformed) {
            throw new UnreadableRecordException(malformed.getMessage(), malformed);
        }
    }

    private static EntryChange gone(String id, ConsumerRecord<byte[], byte[]> consumed) {
        Header header = consumed.headers().lastHeader(Topics.VERSION_HEADER);
        String version = header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
        if (!version.matches("[1-9]\\d{0,17}")) {
            throw new UnreadableRecordException(
                    "the header " + Topics.VERSION_HEADER + " of a record without value is '" + version
                            + "'; it takes the entry's version in decimal digits");
        }
        return new EntryChange.Gone(id, Long.parseLong(version), writtenAt(consumed));
    }

    private static Instant writtenAt(ConsumerRecord<byte[], byte[]> consumed) {
        return Instant.ofEpochMilli(Math.max(0, consumed.timestamp()));
    }
}
