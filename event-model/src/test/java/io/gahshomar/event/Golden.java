package io.gahshomar.event;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A message as it is written on a topic, kept in a file: a change of it is a change for every consumer. */
record Golden(String name, Class<? extends Record> type) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static final Golden FULL_DOCUMENT = new Golden("source-document", SourceDocument.class);
    static final Golden FULL_MENTION = new Golden("event-mention", EventMention.class);
    static final Golden FULL_ENTRY = new Golden("timeline-entry", TimelineEntry.class);

    static final Golden FULL_CORRECTION = new Golden("correction", Correction.class);

    static Stream<Golden> full() {
        return Stream.of(FULL_DOCUMENT, FULL_MENTION, FULL_ENTRY, FULL_CORRECTION);
    }

    static Stream<Golden> minimal() {
        return full().map(golden -> new Golden(golden.name + "-minimal", golden.type));
    }

    static Stream<Golden> all() {
        return Stream.concat(full(), minimal());
    }

    ObjectNode json() {
        try (var file = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            return (ObjectNode) MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file without its white space, fields in its order. */
    byte[] bytes() {
        return bytes(json());
    }

    static byte[] bytes(ObjectNode json) {
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
