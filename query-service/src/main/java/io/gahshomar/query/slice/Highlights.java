package io.gahshomar.query.slice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.entry.EntryJson;
import io.gahshomar.query.text.Highlight;
import io.gahshomar.query.text.TextQuery;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows where the words of a query stand in the entries that it found. */
@ApplicationScoped
public class Highlights {

    private static final String MEMBER = "highlights";

    private final ObjectMapper json;

    Highlights(ObjectMapper json) {
        this.json = json;
    }

    /** The entry with the places of the query's words in its texts. */
    EntryJson in(EntryJson entry, TextQuery query) {
        try {
            Entry read = json.readValue(entry.document(), Entry.class);
            return entry.with(MEMBER, json.writeValueAsString(Highlight.of(query, read.texts())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry of the read model is no entry", e);
        }
    }
}
