package io.gahshomar.timeline.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.merging.BlockingKeys;
import io.gahshomar.merging.Telling;

/** A mention as it is stored, live or withdrawn; what is read of its content is read once. */
public final class StoredMention {

    private final String id;
    private final String entryId;
    private final String json;
    private final Said said;
    private EventMention content;
    private Telling telling;
    private Long fingerprint;
    private BlockingKeys keys;

    StoredMention(String id, String entryId, String json, Said said) {
        this.id = id;
        this.entryId = entryId;
        this.json = json;
        this.said = said;
    }

    /** A mention that is to be stored; what it is compared by is worked out here, before anybody waits for the merge. */
    public static StoredMention of(EventMention mention, String json, Said said) {
        StoredMention stored = new StoredMention(mention.id(), null, json, said);
        stored.content = mention;
        stored.keys();
        stored.fingerprint();
        return stored;
    }

    /** A mention that is to be withdrawn. */
    public static StoredMention withdrawn(String id, Said said) {
        return new StoredMention(id, null, null, said);
    }

    /** This one in an entry, or in none: null. */
    StoredMention inEntry(String entry) {
        StoredMention stored = new StoredMention(id, entry, json, said);
        stored.content = content;
        stored.telling = telling;
        stored.fingerprint = fingerprint;
        stored.keys = keys;
        return stored;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The entry that it is part of so far; null where it is part of none. */
    public String entryId() {
        return entryId;
    }

    /** Whether it is said, and not withdrawn. */
    public boolean isLive() {
        return json != null;
    }

    /** The mention in the JSON of the messages; null where it is withdrawn. */
    public String json() {
        return json;
    }

    /** The record that it was said or withdrawn by. */
    public Said said() {
        return said;
    }

    /** What it says; null where it is withdrawn. */
    public EventMention content() {
        if (content == null && json != null) {
            content = EventCodec.decode(json.getBytes(UTF_8), EventMention.class);
        }
        return content;
    }

    /** What it is compared by; null where it is withdrawn. */
    public Telling telling() {
        if (telling == null && json != null) {
            telling = Telling.of(content());
        }
        return telling;
    }

    /** The same as that of mentions that say the very same; null where it is withdrawn. */
    Long fingerprint() {
        if (fingerprint == null && json != null) {
            fingerprint = telling().fingerprint();
        }
        return fingerprint;
    }

    /** The keys that it is found by and finds others by; null where it is withdrawn. */
    BlockingKeys keys() {
        if (keys == null && json != null) {
            keys = BlockingKeys.of(telling());
        }
        return keys;
    }
}
