package io.gahshomar.timeline.merge;

import io.gahshomar.merging.KeyIndex;
import io.gahshomar.merging.Link;
import io.gahshomar.merging.SameHappening;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares mentions with those that their keys meet: of what is stored, and of each other. */
@ApplicationScoped
class FindLinks {

    private final Candidates candidates;
    private final MergeMeters meters;

    FindLinks(Candidates candidates, MergeMeters meters) {
        this.candidates = candidates;
        this.meters = meters;
    }

    /**
     * What came of comparing.
     *
     * @param links the links of the changed mentions with what says something else
     * @param met the stored mentions that they were compared with
     */
    record Found(Set<Link> links, List<StoredMention> met) {}

    private record Pair(StoredMention changed, StoredMention other) {

        boolean sayDifferentThings() {
            return !changed.fingerprint().equals(other.fingerprint());
        }

        Stream<Link> link() {
            return SameHappening.between(changed.telling(), other.telling()).stream();
        }
    }

    /**
     * Links of changed mentions, which are not stored yet, with what says something else; what is stored of the same ids is
     * past.
     *
     * @param compared ids of those that have keys
     */
    Found of(List<StoredMention> changed, Set<String> compared) {
        Map<String, StoredMention> byId =
                changed.stream().collect(Collectors.toMap(StoredMention::id, Function.identity()));
        List<StoredMention> live = changed.stream()
                .filter(mention -> compared.contains(mention.id()))
                .toList();
        Map<String, List<StoredMention>> candidates = this.candidates.of(live);
        List<StoredMention> met =
                candidates.values().stream().flatMap(List::stream).distinct().toList();
        // each is read by one thread before several compare it
        met.parallelStream().forEach(StoredMention::fingerprint);
        List<Pair> pairs = Stream.concat(ofStored(candidates, byId), ofEachOther(live, byId))
                .filter(Pair::sayDifferentThings)
                .toList();
        Set<Link> links = pairs.parallelStream().flatMap(Pair::link).collect(Collectors.toSet());
        meters.compared(pairs.size());
        return new Found(links, met);
    }

    private static Stream<Pair> ofStored(Map<String, List<StoredMention>> candidates, Map<String, StoredMention> byId) {
        return candidates.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .filter(other -> !byId.containsKey(other.id()))
                .map(other -> new Pair(byId.get(entry.getKey()), other)));
    }

    private static Stream<Pair> ofEachOther(List<StoredMention> live, Map<String, StoredMention> byId) {
        KeyIndex index = new KeyIndex();
        live.forEach(mention -> index.add(mention.id(), mention.keys()));
        return live.stream().flatMap(mention -> index.candidates(mention.keys()).stream()
                .filter(other -> mention.id().compareTo(other) < 0)
                .map(other -> new Pair(mention, byId.get(other))));
    }
}
