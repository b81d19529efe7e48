package io.gahshomar.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Mentions in memory, compared as the service compares them: where they have a key in common. */
final class MemoryNetwork implements Network {

    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<Telling, BlockingKeys> keys = new HashMap<>();
    private final Map<Telling, KeyIndex> indexes = new HashMap<>();
    private final Map<String, String> seeds = new HashMap<>();
    private final Set<Set<String>> apart = new HashSet<>();
    private final Set<Set<String>> merges = new HashSet<>();

    /** Takes these mentions in, instead of what was there of the same ids, and takes those out; groups follow. */
    void change(Collection<Telling> said, Collection<String> withdrawn) {
        Set<String> touched = new HashSet<>(withdrawn);
        said.forEach(telling -> touched.add(telling.id()));
        List.copyOf(touched).forEach(id -> touched.addAll(neighbours(id)));
        withdrawn.forEach(tellings::remove);
        said.forEach(telling -> tellings.put(telling.id(), telling));
        List.copyOf(touched).forEach(id -> touched.addAll(neighbours(id)));
        apply(Grouping.after(touched, this));
    }

    /** An editor keeps two apart, or does no more. */
    void keepApart(String one, String other, boolean on) {
        edit(apart, one, other, on);
    }

    /** An editor merges two, or does no more. */
    void merge(String one, String other, boolean on) {
        edit(merges, one, other, on);
    }

    private void edit(Set<Set<String>> edits, String one, String other, boolean on) {
        Set<String> touched = new HashSet<>(Set.of(one, other));
        List.copyOf(touched).forEach(id -> touched.addAll(neighbours(id)));
        if (on) {
            edits.add(Set.of(one, other));
        } else {
            edits.remove(Set.of(one, other));
        }
        List.copyOf(touched).forEach(id -> touched.addAll(neighbours(id)));
        apply(Grouping.after(touched, this));
    }

    private void apply(Map<String, Set<String>> changed) {
        changed.keySet().forEach(seed -> seeds.values().removeIf(seed::equals));
        changed.forEach((seed, members) -> members.forEach(member -> seeds.put(member, seed)));
    }

    /** The groups, by their seeds. */
    SortedMap<String, Set<String>> groups() {
        SortedMap<String, Set<String>> groups = new TreeMap<>();
        seeds.forEach((member, seed) ->
                groups.computeIfAbsent(seed, _ -> new HashSet<>()).add(member));
        return groups;
    }

    private List<String> neighbours(String id) {
        return links(id).stream().map(link -> link.other(id)).toList();
    }

    @Override
    public Telling telling(String mention) {
        return tellings.get(mention);
    }

    @Override
    public List<Link> links(String mention) {
        Telling telling = tellings.get(mention);
        if (telling == null) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        for (Telling other : tellings.values()) {
            if (other.id().equals(mention)) {
                continue;
            }
            if (merges.contains(Set.of(mention, other.id()))) {
                boolean first = mention.compareTo(other.id()) < 0;
                links.add(new Link(first ? mention : other.id(), first ? other.id() : mention, 10_000, List.of()));
            } else if (meet(telling, other)) {
                SameHappening.between(telling, other).ifPresent(links::add);
            }
        }
        return links;
    }

    private boolean meet(Telling one, Telling other) {
        return !indexes.computeIfAbsent(other, MemoryNetwork::index)
                .candidates(keys.computeIfAbsent(one, BlockingKeys::of))
                .isEmpty();
    }

    /** An index of one mention. */
    static KeyIndex index(Telling telling) {
        KeyIndex index = new KeyIndex();
        index.add(telling.id(), BlockingKeys.of(telling));
        return index;
    }

    @Override
    public boolean keptApart(String one, String other) {
        return apart.contains(Set.of(one, other));
    }

    @Override
    public boolean merged(String mention) {
        return merges.stream().anyMatch(pair -> pair.contains(mention));
    }

    @Override
    public String seedOf(String mention) {
        return seeds.get(mention);
    }

    @Override
    public Set<String> members(String seed) {
        return groups().getOrDefault(seed, Set.of());
    }
}
