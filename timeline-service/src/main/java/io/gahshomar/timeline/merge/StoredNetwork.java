package io.gahshomar.timeline.merge;

import io.gahshomar.merging.Link;
import io.gahshomar.merging.Network;
import io.gahshomar.merging.Telling;
import io.gahshomar.timeline.correction.CorrectionBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The network as it lies in the database, fetched part by part as it is asked for; for one transaction. */
final class StoredNetwork implements Network {

    private final StoredMentions storedMentions;
    private final StoredLinks storedLinks;
    private final CorrectionBook corrections;
    private final Map<String, StoredMention> mentions = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    StoredNetwork(StoredMentions storedMentions, StoredLinks storedLinks, CorrectionBook corrections) {
        this.storedMentions = storedMentions;
        this.storedLinks = storedLinks;
        this.corrections = corrections;
    }

    /** A mention as it is to be stored in this transaction. */
    void put(StoredMention mention) {
        known.add(mention.id());
        mentions.put(mention.id(), mention);
        if (mention.entryId() == null) {
            members.put(mention.id(), new HashSet<>());
        }
    }

    /** All links of a mention, where they were found in this transaction. */
    void putLinks(String mention, List<Link> found) {
        links.put(mention, found);
    }

    /** Fetches mentions, their links, and the entries that they are part of, with what is linked to those. */
    @Override
    public void prefetch(Collection<String> ids) {
        fetch(ids);
        Set<String> entries = ids.stream()
                .map(mentions::get)
                .filter(mention -> mention != null && mention.entryId() != null)
                .map(StoredMention::entryId)
                .collect(Collectors.toCollection(HashSet::new));
        entries.addAll(ids);
        fetchMembers(entries);
        Set<String> near = new HashSet<>(ids);
        entries.forEach(entry -> near.addAll(members.get(entry)));
        fetchLinks(near);
        Set<String> neighbours = new HashSet<>();
        near.forEach(id -> links.get(id).forEach(link -> neighbours.add(link.other(id))));
        fetch(neighbours);
    }

    /** A mention that is stored. */
    void found(StoredMention mention) {
        if (known.add(mention.id())) {
            mentions.put(mention.id(), mention);
        }
    }

    /** Fetches mentions. */
    void fetch(Collection<String> ids) {
        List<String> missing = ids.stream().filter(known::add).toList();
        mentions.putAll(storedMentions.byId(missing));
    }

    private void fetchMembers(Collection<String> entries) {
        List<String> missing =
                entries.stream().filter(entry -> !members.containsKey(entry)).toList();
        missing.forEach(entry -> members.put(entry, new HashSet<>()));
        storedMentions.ofEntries(missing).forEach((id, mention) -> {
            if (known.add(id)) {
                mentions.put(id, mention);
            }
            members.get(mention.entryId()).add(id);
        });
    }

    private void fetchLinks(Collection<String> ids) {
        List<String> missing = ids.stream().filter(id -> !links.containsKey(id)).toList();
        missing.forEach(id -> links.put(id, new ArrayList<>()));
        Set<String> wanted = Set.copyOf(missing);
        storedLinks.of(missing).forEach(link -> {
            if (wanted.contains(link.first())) {
                links.get(link.first()).add(link);
            }
            if (wanted.contains(link.second())) {
                links.get(link.second()).add(link);
            }
        });
    }

    /** A mention, live or withdrawn; null where it never was. */
    StoredMention mention(String id) {
        fetch(List.of(id));
        return mentions.get(id);
    }

    @Override
    public Telling telling(String id) {
        StoredMention mention = mention(id);
        return mention == null ? null : mention.telling();
    }

    @Override
    public List<Link> links(String id) {
        if (telling(id) == null) {
            return List.of();
        }
        fetchLinks(List.of(id));
        Set<String> merged = corrections.mergedWith(id);
        if (merged.isEmpty()) {
            return links.get(id);
        }
        List<Link> all = new ArrayList<>(links.get(id));
        all.removeIf(link -> merged.contains(link.other(id)));
        merged.stream()
                .filter(other -> telling(other) != null)
                .map(other -> corrections.link(id, other))
                .forEach(all::add);
        return all;
    }

    @Override
    public boolean keptApart(String one, String other) {
        return corrections.keptApart(one, other);
    }

    @Override
    public boolean merged(String mention) {
        return !corrections.mergedWith(mention).isEmpty();
    }

    @Override
    public String seedOf(String id) {
        StoredMention mention = mention(id);
        return mention == null ? null : mention.entryId();
    }

    @Override
    public Set<String> members(String seed) {
        fetchMembers(List.of(seed));
        return members.get(seed);
    }
}
