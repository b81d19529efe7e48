package io.gahshomar.timeline.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.MalformedMessageException;
import io.gahshomar.timeline.merge.Said;
import io.gahshomar.timeline.merge.StoredMention;
import java.util.regex.Pattern;

/**
 * A record of the mentions topic.
 *
 * @param position where it stands
 * @param mention what it says; null where that cannot be read
 * @param unreadable why it cannot be read, or null
 */
record Received(Said position, StoredMention mention, UnreadableMentionException unreadable) {

    private static final int LONGEST_ID = 200;

    /** Few texts have one, and looking for it is much faster than {@link #NO_TEXT}. */
    private static final String ESCAPE = "\\u";

    /** What JSON can escape and no text has: the null character, and half a surrogate pair. */
    private static final Pattern NO_TEXT = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u(?:0000|D[89A-F])");

    /** Reads a record; one that breaks the contract of the topic is unreadable. */
    static Received of(Said position, Said said, byte[] key, byte[] value) {
        try {
            return new Received(position, read(said, key, value), null);
        } catch (UnreadableMentionException unreadable) {
            return new Received(position, null, unreadable);
        }
    }

    boolean isReadable() {
        return mention != null;
    }

    private static StoredMention read(Said said, byte[] key, byte[] value) {
        if (key == null || key.length == 0) {
            throw new UnreadableMentionException("the record has no key; the key is the id of the mention");
        }
        if (key.length > LONGEST_ID) {
            throw new UnreadableMentionException(
                    "the key has " + key.length + " bytes; an id has at most " + LONGEST_ID);
        }
        String id = new String(key, UTF_8);
        return value == null ? StoredMention.withdrawn(id, said) : said(id, said, value);
    }

    private static StoredMention said(String id, Said said, byte[] value) {
        EventMention mention = decode(value);
        if (!mention.id().equals(id)) {
            throw new UnreadableMentionException(
                    "the key is '" + id + "' but the mention's id is '" + mention.id() + "'");
        }
        String json = new String(EventCodec.encode(mention), UTF_8);
        if (json.contains(ESCAPE) && NO_TEXT.matcher(json).find()) {
            throw new UnreadableMentionException("a text holds the character U+0000 or half a surrogate pair");
        }
        return StoredMention.of(mention, json, said);
    }

    private static EventMention decode(byte[] value) {
        try {
            return EventCodec.decode(value, EventMention.class);
        } catch (MalformedMessageException malformed) {
            throw new UnreadableMentionException(malformed.getMessage(), malformed);
        }
    }
}
