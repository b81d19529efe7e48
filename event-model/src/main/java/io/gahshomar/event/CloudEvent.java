package io.gahshomar.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The attributes of a record as a CloudEvents 1.0 event in the binary mode of its Kafka binding, where each attribute is
 * a header with UTF-8 text.
 *
 * @param type what the record holds: {@link #DOCUMENT}, {@link #MENTION}, {@link #ENTRY} or {@link #CORRECTION}
 * @param id the same for a repeat of a record, another for each other record of the same source
 * @param source who sent it, as {@code /timeline-service}
 * @param time when what it tells came about
 */
public record CloudEvent(String type, String id, String source, Instant time) {

    /** Type of a record that holds a {@link SourceDocument}, or that withdraws one. */
    public static final String DOCUMENT = "io.gahshomar.document.v1";

    /** Type of a record that holds an {@link EventMention}, or that takes one back. */
    public static final String MENTION = "io.gahshomar.mention.v1";

    /** Type of a record that holds a {@link TimelineEntry}, or that says that one is gone. */
    public static final String ENTRY = "io.gahshomar.entry.v1";

    /** Type of a record that holds a {@link Correction}. */
    public static final String CORRECTION = "io.gahshomar.correction.v1";

    public CloudEvent {
        Required.value(type, "type");
        Required.value(id, "id");
        Required.value(source, "source");
        Required.value(time, "time");
    }

    /** The headers, in a fixed order, of a record with a JSON value. */
    public Map<String, String> headers() {
        Map<String, String> headers = headersWithoutValue();
        headers.put("content-type", "application/json");
        return headers;
    }

    /** The headers, in a fixed order, of a record without value. */
    public Map<String, String> headersWithoutValue() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_type", type);
        headers.put("ce_id", id);
        headers.put("ce_source", source);
        headers.put("ce_time", time.toString());
        return headers;
    }
}
