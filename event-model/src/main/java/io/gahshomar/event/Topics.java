package io.gahshomar.event;

import java.util.List;

/** Names of the Kafka topics and of the headers on their records. */
public final class Topics {

    /** Key: document id; value: {@link SourceDocument}, or null where the document was withdrawn. Compacted. */
    public static final String DOCUMENTS = "gahshomar.documents.v1";

    /** Key: mention id; value: {@link EventMention}, or null where it is no longer said. Compacted. */
    public static final String EVENT_MENTIONS = "gahshomar.event-mentions.v1";

    /** Key: entry id; value: {@link TimelineEntry}, or null where the entry is gone. Compacted. */
    public static final String TIMELINE = "gahshomar.timeline.v1";

    /** Key: correction id; value: {@link Correction}. One partition, since later ones overrule earlier ones; kept for ever. */
    public static final String CORRECTIONS = "gahshomar.corrections.v1";

    /** The topics that carry the flow, in its order. */
    public static final List<String> FLOW = List.of(DOCUMENTS, EVENT_MENTIONS, TIMELINE);

    /**
     * Header on every record of {@link #TIMELINE}: the entry's version in decimal digits. A record without value has no
     * other place for it.
     */
    public static final String VERSION_HEADER = "gahshomar_version";

    private static final String DEAD_LETTER_SUFFIX = ".dlq";

    private Topics() {}

    /** The topic that takes the records of {@code topic} that cannot be processed. */
    public static String deadLetter(String topic) {
        return topic + DEAD_LETTER_SUFFIX;
    }
}
