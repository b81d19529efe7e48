package io.gahshomar.ingest.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Headers of the binary content mode of the CloudEvents Kafka protocol binding 1.0.2. */
public final class CloudEvents {

    private static final String SOURCE = "/ingest-service";

    private CloudEvents() {}

    /** Headers of a version of a document. */
    public static List<Header> document(String id, String version, Instant receivedAt) {
        return json("io.gahshomar.document.v1", id + "-" + version, receivedAt);
    }

    /** Headers of an event mention that was read from a version of a document. */
    public static List<Header> mention(String id, String documentVersion, String extractor, Instant readAt) {
        return json("io.gahshomar.mention.v1", id + "-" + documentVersion + "-" + extractor, readAt);
    }

    /** Headers of the record without value that says: this mention is no longer said. */
    public static List<Header> retractedMention(String id, Instant retractedAt) {
        return event("io.gahshomar.mention.v1", id + "-retracted-" + retractedAt, retractedAt);
    }

    private static List<Header> json(String type, String id, Instant time) {
        List<Header> headers = event(type, id, time);
        headers.add(header("content-type", "application/json"));
        return headers;
    }

    private static List<Header> event(String type, String id, Instant time) {
        List<Header> headers = new ArrayList<>();
        headers.add(header("ce_specversion", "1.0"));
        headers.add(header("ce_type", type));
        headers.add(header("ce_id", id));
        headers.add(header("ce_source", SOURCE));
        headers.add(header("ce_time", time.toString()));
        return headers;
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
