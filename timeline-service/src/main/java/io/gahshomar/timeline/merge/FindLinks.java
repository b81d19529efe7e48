package io.gahshomar.timeline.merge;

import io.gahshomar.merging.KeyIndex;
import io.gahshomar.merging.Link;
import io.gahshomar.merging.SameHappening;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
     * @param links all links of the changed mentions
     * @param met the stored mentions that they were compared with
     */
    record Found(Set<Link> links, List<StoredMention> met) {}

    private record Pair(StoredMention changed, StoredMention other) {}

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
        List<Pair> pairs = new ArrayList<>();
        candidates.of(live).forEach((id, met) -> met.stream()
                .filter(other -> !byId.containsKey(other.id()))
                .forEach(other -> pairs.add(new Pair(byId.get(id), other))));
        List<StoredMention> met = pairs.stream().map(Pair::other).distinct().toList();
        pairs.addAll(ofEachOther(live, byId));
        Set<Link> links = pairs.parallelStream()
                .filter(pair ->
                        !pair.changed().fingerprint().equals(pair.other().fingerprint()))
                .flatMap(pair -> SameHappening.between(
                        pair.changed().telling(), pair.other().telling())
                        .stream())
                .collect(Collectors.toSet());
        meters.compared(pairs.size(), links.size());
        return new Found(links, met);
    }

    private static List<Pair> ofEachOther(List<StoredMention> live, Map<String, StoredMention> byId) {
        KeyIndex index = new KeyIndex();
        live.forEach(mention -> index.add(mention.id(), mention.keys()));
        return live.stream()
                .flatMap(mention -> index.candidates(mention.keys()).stream()
                        .filter(other -> mention.id().compareTo(other) < 0)
                        .map(other -> new Pair(mention, byId.get(other))))
                .toList();
    }
}
