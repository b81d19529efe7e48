package io.gahshomar.system;

import static java.util.stream.Collectors.toSet;

import io.gahshomar.event.EventMention;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.Topics;
import io.gahshomar.event.date.Edtf;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;

/**
 * When everything that was handed in has come to the end of its way: each document is read, each mention within the
 * window is a source of an entry, none else is, and query-service shows the entries of the topic.
 */
final class Settled {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Edtf WINDOW = Edtf.parse("1989-01-01/2025-12-31");

    private final Outside outside;
    private final Flow flow;

    Settled(Outside outside, Flow flow) {
        this.outside = outside;
        this.flow = flow;
    }

    /** Waits until the samples and {@code handedIn} more documents have come to the end of their way. */
    void await(int handedIn) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> areRead(handedIn)
                        && mentionsWithinWindow().equals(mentionsOnTimeline())
                        && outside.slice("limit=1000").size() == entries());
    }

    private boolean areRead(int handedIn) {
        var progress = outside.progress();
        var samples = progress.at("/corpus/files").asInt();
        return samples > 0
                && progress.at("/corpus/loaded").asInt() == samples
                && progress.at("/extracted").asInt() == samples + handedIn;
    }

    private Set<String> mentionsWithinWindow() {
        return flow.live(Topics.EVENT_MENTIONS, EventMention.class).values().stream()
                .filter(mention -> WINDOW.intersects(mention.date().edtf()))
                .map(EventMention::id)
                .collect(toSet());
    }

    private Set<String> mentionsOnTimeline() {
        return flow.live(Topics.TIMELINE, TimelineEntry.class).values().stream()
                .flatMap(entry -> entry.evidence().stream())
                .map(evidence -> evidence.source().mention())
                .collect(toSet());
    }

    private int entries() {
        return flow.live(Topics.TIMELINE, TimelineEntry.class).size();
    }
}
