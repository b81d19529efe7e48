package io.gahshomar.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Groups mentions that are all at hand, without editors and without anything stored. */
public final class Groups implements Network {

    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();

    private Groups(Collection<Telling> all) {
        KeyIndex index = new KeyIndex();
        for (Telling telling : all) {
            tellings.put(telling.id(), telling);
            links.put(telling.id(), new ArrayList<>());
            index.add(telling.id(), BlockingKeys.of(telling));
        }
        all.forEach(telling -> link(telling, index));
    }

    /** The groups of {@code tellings}, by their seeds. */
    public static SortedMap<String, Set<String>> of(Collection<Telling> tellings) {
        Groups groups = new Groups(tellings);
        return Grouping.after(groups.tellings.keySet(), groups);
    }

    private void link(Telling telling, KeyIndex index) {
        index.candidates(BlockingKeys.of(telling)).stream()
                .filter(other -> !other.equals(telling.id()))
                .forEach(other ->
                        SameHappening.between(telling, tellings.get(other)).ifPresent(links.get(telling.id())::add));
    }

    @Override
    public Telling telling(String mention) {
        return tellings.get(mention);
    }

    @Override
    public List<Link> links(String mention) {
        return links.getOrDefault(mention, List.of());
    }

    @Override
    public boolean keptApart(String one, String other) {
        return false;
    }

    @Override
    public boolean merged(String mention) {
        return false;
    }

    @Override
    public String seedOf(String mention) {
        return null;
    }

    @Override
    public Set<String> members(String seed) {
        return Set.of();
    }
}
