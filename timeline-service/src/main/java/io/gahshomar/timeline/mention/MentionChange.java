package io.gahshomar.timeline.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.MalformedMessageException;

/** What a record of the topic says about a mention. */
sealed interface MentionChange {

    /** Id of the mention. */
    String id();

    /**
     * A document tells of a happening.
     *
     * @param mention what it tells
     * @param json the mention in the JSON of {@link EventCodec}
     */
    record Said(EventMention mention, String json) implements MentionChange {

        @Override
        public String id() {
            return mention.id();
        }
    }

    /** A document does not, or does no more. */
    record Withdrawn(String id) implements MentionChange {}

    /**
     * Reads a record.
     *
     * @throws UnreadableMentionException where it breaks the contract of the topic
     */
    static MentionChange read(byte[] key, byte[] value) {
        if (key == null || key.length == 0) {
            throw new UnreadableMentionException("the record has no key; the key is the id of the mention");
        }
        String id = new String(key, UTF_8);
        return value == null ? new Withdrawn(id) : said(id, value);
    }

    private static Said said(String id, byte[] value) {
        EventMention mention = decode(value);
        if (!mention.id().equals(id)) {
            throw new UnreadableMentionException(
                    "the key is '" + id + "' but the mention's id is '" + mention.id() + "'");
        }
        return new Said(mention, new String(EventCodec.encode(mention), UTF_8));
    }

    private static EventMention decode(byte[] value) {
        try {
            return EventCodec.decode(value, EventMention.class);
        } catch (MalformedMessageException malformed) {
            throw new UnreadableMentionException(malformed.getMessage(), malformed);
        }
    }
}
