package io.gahshomar.merging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns links into groups, each of which is one entry.
 *
 * <p>The groups are those that this makes: go through the live mentions by id; one that is in no group yet is the seed of
 * a new one, which grows along its strongest link to a mention that is in no group yet, again and again, passing over
 * mentions that are in {@link Conflicts conflict} with any that the group holds already, until no link leads on or the
 * group holds {@link #MOST_MENTIONS}. So a group is connected by links, holds no contradiction however long the chain, and
 * its seed is its smallest mention. Nothing in this depends on the order in which mentions came.
 *
 * <p>A group depends on its own links and on what groups of smaller seeds have taken. So after a change only the groups
 * nearby are grown anew, from the smallest seed up: those of the changed mentions and their neighbours, and then those
 * that lost a mention to a smaller seed or may take one that a smaller seed let go. The result is the same as if all of
 * them had been.
 */
public final class Grouping {

    /** The most mentions of a group: an entry has to fit into a record of Kafka. */
    public static final int MOST_MENTIONS = 200;

    private final Network network;
    private final SortedSet<String> toGrow = new TreeSet<>();
    private final Map<String, String> seeds = new HashMap<>();
    private final SortedMap<String, Set<String>> grown = new TreeMap<>();

    private Grouping(Network network) {
        this.network = network;
    }

    /**
     * The groups that are other than before, by their seeds; one that is no more has no mentions.
     *
     * @param touched mentions that came, went, or changed in themselves or in their links, and all that were or are
     *     linked with them
     */
    public static SortedMap<String, Set<String>> after(Collection<String> touched, Network network) {
        Grouping grouping = new Grouping(network);
        network.prefetch(touched);
        touched.forEach(grouping::grow);
        touched.forEach(mention -> grouping.growGroupOf(mention));
        grouping.growAll();
        grouping.grown.entrySet().removeIf(group -> network.members(group.getKey())
                .equals(group.getValue()));
        return grouping.grown;
    }

    private void grow(String seed) {
        toGrow.add(seed);
    }

    private void growGroupOf(String mention) {
        String seed = seedOf(mention);
        if (seed != null) {
            grow(seed);
        }
    }

    /** Everything that a seed changes concerns larger seeds only, so that each is grown once it is final what is left. */
    private void growAll() {
        while (!toGrow.isEmpty()) {
            String seed = toGrow.removeFirst();
            Set<String> before = membersOf(seed);
            Set<String> after = isFree(seed, seed) ? new Growth(seed).members() : Set.of();
            grown.put(seed, after);
            take(seed, after);
            letGo(seed, before, after);
        }
    }

    private void take(String seed, Set<String> after) {
        for (String mention : after) {
            String former = seedOf(mention);
            seeds.put(mention, seed);
            if (former != null && !former.equals(seed)) {
                grow(former);
            }
        }
    }

    private void letGo(String seed, Set<String> before, Set<String> after) {
        for (String mention : before) {
            if (!after.contains(mention) && Objects.equals(seedOf(mention), seed)) {
                seeds.put(mention, null);
                growLater(mention, seed);
                network.links(mention).forEach(link -> {
                    String neighbours = seedOf(link.other(mention));
                    if (neighbours != null) {
                        growLater(neighbours, seed);
                    }
                });
            }
        }
    }

    private void growLater(String seed, String current) {
        if (seed.compareTo(current) > 0) {
            grow(seed);
        }
    }

    private Set<String> membersOf(String seed) {
        return grown.containsKey(seed) ? grown.get(seed) : network.members(seed);
    }

    private String seedOf(String mention) {
        return seeds.containsKey(mention) ? seeds.get(mention) : network.seedOf(mention);
    }

    /** Whether a live mention has not been taken by a smaller seed. */
    private boolean isFree(String mention, String seed) {
        String taken = seedOf(mention);
        return network.telling(mention) != null && (taken == null || taken.compareTo(seed) >= 0);
    }

    /** One group, from its seed on. */
    private final class Growth {

        private final String seed;
        private final Set<String> members = new HashSet<>();
        private final PriorityQueue<Link> ahead = new PriorityQueue<>(Link.STRONGEST_FIRST);

        Growth(String seed) {
            this.seed = seed;
            add(seed);
            while (!ahead.isEmpty() && members.size() < MOST_MENTIONS) {
                follow(ahead.remove());
            }
        }

        Set<String> members() {
            return Set.copyOf(members);
        }

        private void add(String mention) {
            members.add(mention);
            ahead.addAll(network.links(mention));
        }

        private void follow(Link link) {
            String next = members.contains(link.first()) ? link.second() : link.first();
            if (!members.contains(next) && isFree(next, seed) && belongs(next)) {
                add(next);
            }
        }

        private boolean belongs(String mention) {
            return members.stream().noneMatch(member -> inConflict(member, mention));
        }

        private boolean inConflict(String one, String other) {
            if (network.keptApart(one, other)) {
                return true;
            }
            boolean exempt = network.merged(one) || network.merged(other);
            return !exempt
                    && Conflicts.between(network.telling(one), network.telling(other))
                            .isPresent();
        }
    }
}
