package io.gahshomar.timeline.mention;

import io.gahshomar.timeline.entry.Entries;
import io.gahshomar.timeline.entry.Happening;
import io.gahshomar.timeline.entry.Revision;
import io.gahshomar.timeline.mention.MentionChange.Said;
import io.gahshomar.timeline.mention.MentionChange.Withdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the chronology to what the mentions say, in one transaction with the records that tell of it.
 *
 * <p>Applying changes again is harmless: what is the same is neither stored nor sent.
 */
@ApplicationScoped
public class ApplyMentions {

    private final Mentions mentions;
    private final Entries entries;

    ApplyMentions(Mentions mentions, Entries entries) {
        this.mentions = mentions;
        this.entries = entries;
    }

    /** Applies changes in their order; of several changes of a mention only the last one matters. */
    @Transactional
    void apply(List<? extends MentionChange> changes) {
        Map<String, MentionChange> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(change.id(), change));
        Map<String, Said> said = new HashMap<>();
        List<String> withdrawn = new ArrayList<>();
        last.values().forEach(change -> {
            switch (change) {
                case Said one -> said.put(one.id(), one);
                case Withdrawn(String id) -> withdrawn.add(id);
            }
        });
        entries.revise(revisions(said, withdrawn));
    }

    private List<Revision> revisions(Map<String, Said> said, Collection<String> withdrawn) {
        List<Revision> revisions = new ArrayList<>();
        for (String id : mentions.store(said.values())) {
            revisions.add(new Revision(id, Happening.toldBy(said.get(id).mention())));
        }
        for (String entryId : mentions.remove(withdrawn)) {
            revisions.add(new Revision(entryId, null));
        }
        return revisions;
    }
}
