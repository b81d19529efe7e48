package io.gahshomar.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.EventKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Groups are a function of the live mentions and of the corrections, whatever came when. */
class GroupingProperties {

    private static final List<String> DATES = List.of(
            "2007-10-16",
            "2007-10-16",
            "2007-10-16",
            "2007-10-17",
            "2006-10-16",
            "2007-10",
            "2007",
            "1995",
            "1978-03-21/1979-03-20",
            "1996-03-20/1997-03-20");
    private static final List<String> WORDS =
            List.of("pipeline", "harbour", "satellite", "locomotive", "embassy", "sturgeon", "festival");
    private static final List<String> ACTORS = List.of("IR", "RU", "TM", "Q7747");
    private static final int MENTIONS = 14;

    @Property(tries = 1500)
    void whateverComesAndGoesInWhateverOrderTheGroupsAreThoseOfWhatIsThere(@ForAll Random random) {
        Map<String, Telling> live = new HashMap<>();
        Set<List<String>> apart = new HashSet<>();
        Set<List<String>> merged = new HashSet<>();
        MemoryNetwork step = new MemoryNetwork();
        for (int change = 0; change < 12; change++) {
            switch (random.nextInt(8)) {
                case 0 -> edit(random, (one, other) -> step.keepApart(one, other, toggled(apart, one, other)));
                case 1 -> edit(random, (one, other) -> step.merge(one, other, toggled(merged, one, other)));
                default -> change(random, live, step);
            }
        }

        MemoryNetwork atOnce = new MemoryNetwork();
        atOnce.change(live.values(), Set.of());
        apart.forEach(pair -> atOnce.keepApart(pair.get(0), pair.get(1), true));
        merged.forEach(pair -> atOnce.merge(pair.get(0), pair.get(1), true));

        assertThat(step.groups()).isEqualTo(atOnce.groups());
        assertThat(step.groups()).isEqualTo(fromScratch(live, apart, merged).groups());
        step.groups()
                .forEach((seed, members) -> assertThat(members).contains(seed).allMatch(id -> id.compareTo(seed) >= 0));
    }

    @Property(tries = 1500)
    void linksAndConflictsAreSymmetricAndNeverBoth(@ForAll Random random) {
        Telling one = telling(random, 1);
        Telling other = telling(random, 2);

        assertThat(SameHappening.between(one, other)).isEqualTo(SameHappening.between(other, one));
        assertThat(Conflicts.between(one, other)).isEqualTo(Conflicts.between(other, one));
        assertThat(SameHappening.between(one, other).isPresent()
                        && Conflicts.between(one, other).isPresent())
                .isFalse();
    }

    private static void change(Random random, Map<String, Telling> live, MemoryNetwork network) {
        List<Telling> said = new ArrayList<>();
        List<String> withdrawn = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            int number = random.nextInt(MENTIONS);
            if (!numbers.add(number)) {
                continue;
            }
            if (random.nextInt(4) == 0) {
                withdrawn.add(id(number));
            } else {
                said.add(telling(random, number));
            }
        }
        withdrawn.forEach(live::remove);
        said.forEach(telling -> live.put(telling.id(), telling));
        network.change(said, withdrawn);
    }

    private interface Edit {
        void of(String one, String other);
    }

    private static void edit(Random random, Edit edit) {
        int one = random.nextInt(MENTIONS);
        int other = (one + 1 + random.nextInt(MENTIONS - 1)) % MENTIONS;
        edit.of(id(Math.min(one, other)), id(Math.max(one, other)));
    }

    private static boolean toggled(Set<List<String>> edits, String one, String other) {
        List<String> pair = List.of(one, other);
        return edits.add(pair) || !edits.remove(pair);
    }

    /** One mention at a time, the largest id first. */
    private static MemoryNetwork fromScratch(
            Map<String, Telling> live, Set<List<String>> apart, Set<List<String>> merged) {
        MemoryNetwork network = new MemoryNetwork();
        apart.forEach(pair -> network.keepApart(pair.get(0), pair.get(1), true));
        merged.forEach(pair -> network.merge(pair.get(0), pair.get(1), true));
        live.keySet().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(id -> network.change(List.of(live.get(id)), Set.of()));
        return network;
    }

    private static Telling telling(Random random, int number) {
        return Mentions.telling(
                id(number),
                "en",
                random.nextInt(8) == 0 ? EventKind.TREND : EventKind.EVENT,
                DATES.get(random.nextInt(DATES.size())),
                String.join(" ", some(random, WORDS, 2)),
                List.of("energy"),
                some(random, ACTORS, 1),
                List.of());
    }

    private static List<String> some(Random random, List<String> values, int atLeast) {
        List<String> some = new ArrayList<>(values);
        java.util.Collections.shuffle(some, random);
        return some.subList(0, atLeast + random.nextInt(2));
    }

    private static String id(int number) {
        return "%032x-%016x".formatted(number, number);
    }
}
