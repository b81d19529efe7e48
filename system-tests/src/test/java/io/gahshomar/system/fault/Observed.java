package io.gahshomar.system.fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be seen when everything has come to rest.
 *
 * @param sent by partition, how many records the mentions topic holds
 * @param applied by partition, how many of them the database says were applied
 * @param deadLettered by partition, how many of them the database says were refused
 * @param mentions by mention that was ever said, the entry that it stands on; empty where it is withdrawn
 * @param entries by entry on the chronology, its version and digest in the database
 * @param timeline the records of the timeline topic, those of a key in their order
 * @param deadLetters the places that the dead letters had in the mentions topic
 * @param projected by entry, the version that query-service has; only those that are not gone
 */
record Observed(
        Map<Integer, Long> sent,
        Map<Integer, Long> applied,
        Map<Integer, Long> deadLettered,
        Map<String, String> mentions,
        Map<String, Entry> entries,
        List<TopicRecord> timeline,
        Set<String> deadLetters,
        Map<String, Long> projected) {

    /**
     * An entry on the chronology.
     *
     * @param version its version
     * @param digest SHA-256, in hexadecimal digits, of its JSON in version 1
     */
    record Entry(long version, String digest) {}

    /**
     * A record of the timeline topic.
     *
     * @param key id of the entry
     * @param version its version
     * @param digest as in {@link Entry}; null where the entry is gone
     */
    record TopicRecord(String key, long version, String digest) {}
}
