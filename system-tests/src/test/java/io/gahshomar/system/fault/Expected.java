package io.gahshomar.system.fault;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.merging.Groups;
import io.gahshomar.merging.Telling;
import io.gahshomar.timeline.entry.Account;
import io.gahshomar.timeline.entry.Editing;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The chronology that follows from what is said at the end, all at once and without any service. */
final class Expected {

    private Expected() {}

    /** By entry, its digest. */
    static Map<String, String> chronology(Map<String, EventMention> live) {
        List<Telling> tellings = live.values().stream().map(Telling::of).toList();
        Map<String, String> digests = new HashMap<>();
        Groups.of(tellings).forEach((id, members) -> {
            List<EventMention> mentions = members.stream().map(live::get).toList();
            digests.put(id, digest(Account.of(mentions, Editing.NONE).asEntry(id, 1)));
        });
        return digests;
    }

    /** SHA-256 of the JSON of an entry as it were in version 1. */
    static String digest(TimelineEntry entry) {
        TimelineEntry first = new TimelineEntry(
                entry.id(),
                1,
                entry.date(),
                entry.kind(),
                entry.headline(),
                entry.themes(),
                entry.actors(),
                entry.figures(),
                entry.confidence(),
                entry.disputed(),
                entry.notes(),
                entry.evidence());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(EventCodec.encode(first)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
