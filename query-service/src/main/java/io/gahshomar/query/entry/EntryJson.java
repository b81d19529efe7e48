package io.gahshomar.query.entry;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The JSON of an {@link Entry} as the read model keeps it, passed on without being read again.
 *
 * @param document the JSON object
 */
public record EntryJson(@JsonValue @JsonRawValue String document) {

    /** The same object with one more member, given as JSON. */
    public EntryJson with(String member, String json) {
        return new EntryJson(document.substring(0, document.lastIndexOf('}')) + ",\"" + member + "\":" + json + "}");
    }
}
