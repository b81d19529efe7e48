package io.gahshomar.timeline.chronology;

import io.gahshomar.event.EventMention;
import io.gahshomar.merging.Link;
import io.gahshomar.timeline.correction.CorrectionBook;
import io.gahshomar.timeline.correction.Corrections;
import io.gahshomar.timeline.entry.Account;
import io.gahshomar.timeline.entry.Entries;
import io.gahshomar.timeline.entry.Entry;
import io.gahshomar.timeline.entry.EntryState;
import io.gahshomar.timeline.merge.StoredLinks;
import io.gahshomar.timeline.merge.StoredMention;
import io.gahshomar.timeline.merge.StoredMentions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts together what is known of an entry. */
@ApplicationScoped
public class EntryViews {

    private final Entries entries;
    private final StoredMentions mentions;
    private final StoredLinks links;
    private final Corrections corrections;

    EntryViews(Entries entries, StoredMentions mentions, StoredLinks links, Corrections corrections) {
        this.entries = entries;
        this.mentions = mentions;
        this.links = links;
        this.corrections = corrections;
    }

    /** An entry that is there, also outside the window or hidden. */
    Optional<EntryView> of(String id) {
        return entries.findByIdOptional(id)
                .filter(entry -> entry.state() != EntryState.GONE)
                .map(entry -> view(id, entry));
    }

    private EntryView view(String id, Entry entry) {
        List<EventMention> said = mentions.saidOf(id);
        Set<String> ids = new TreeSet<>(said.stream().map(EventMention::id).toList());
        CorrectionBook book = corrections.book();
        return new EntryView(
                id,
                entry.version(),
                entry.state(),
                Account.of(said, book.editingOf(ids)).asEntry(id, entry.version()),
                links(ids, book),
                corrections.of(ids).stream()
                        .map(correction -> new CorrectionView(correction, book.isInForce(correction)))
                        .toList());
    }

    private List<Link> links(Set<String> ids, CorrectionBook book) {
        List<Link> within = new ArrayList<>();
        ids.forEach(one -> book.mergedWith(one).stream()
                .filter(other -> ids.contains(other) && one.compareTo(other) < 0)
                .forEach(other -> within.add(book.link(one, other))));
        links.of(ids).stream()
                .filter(link -> ids.contains(link.first()) && ids.contains(link.second()))
                .forEach(within::add);
        within.sort(Link.STRONGEST_FIRST);
        return within;
    }

    /** The entry that a mention is part of now; empty where the mention is unknown or withdrawn. */
    Optional<String> entryOf(String mention) {
        return Optional.ofNullable(mentions.byId(List.of(mention)).get(mention))
                .filter(StoredMention::isLive)
                .map(StoredMention::entryId);
    }

    /** Whether there ever was a mention or an entry of that id. */
    boolean isKnown(String id) {
        return !mentions.byId(List.of(id)).isEmpty()
                || entries.findByIdOptional(id).isPresent();
    }
}
