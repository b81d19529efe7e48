package io.gahshomar.timeline.merge;

import io.gahshomar.merging.Link;
import io.gahshomar.merging.SameHappening;
import io.gahshomar.timeline.merge.StoredLines.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mentions that say the very same, as when many papers print one report. They have a line of their own, in the order of their
 * ids: each is linked with the {@value #WINDOW} next ones, and only the {@value #LEADING} first have keys and are compared with
 * what says something else. So many of them have few links each, and who meets one of them does not meet all.
 *
 * <p>The line is a function of the live mentions, as everything is. When a mention enters or leaves it, those around it are
 * linked anew, and others may be among the first.
 */
@ApplicationScoped
class Repeats {

    /** How many of the next ones each is linked with. */
    static final int WINDOW = 3;

    /** More than most reports have copies, so that their keys stay where they are when another copy comes. */
    static final int LEADING = 8;

    private final StoredLines lines;
    private final StoredMentions mentions;
    private final StoredLinks links;

    Repeats(StoredLines lines, StoredMentions mentions, StoredLinks links) {
        this.lines = lines;
        this.mentions = mentions;
        this.links = links;
    }

    /**
     * What changes when mentions do.
     *
     * @param mentions those that change, and those that begin or cease to be among the first of their line by it
     * @param before what was stored of them, by id
     * @param leading ids of those that are among the first of their line
     * @param stayed the lines that have other mentions too
     */
    record Change(
            List<StoredMention> mentions, Map<String, StoredMention> before, Set<String> leading, Set<Long> stayed) {}

    private static Map<Long, SortedSet<String>> inLines(List<StoredMention> mentions) {
        return mentions.stream()
                .filter(StoredMention::isLive)
                .collect(Collectors.groupingBy(
                        StoredMention::fingerprint,
                        Collectors.mapping(StoredMention::id, Collectors.toCollection(TreeSet::new))));
    }

    /** What a change of {@code said} is in all. */
    Change with(List<StoredMention> said, Map<String, StoredMention> before) {
        Set<String> ids = said.stream().map(StoredMention::id).collect(Collectors.toSet());
        Map<Long, SortedSet<String>> added = inLines(said);
        Set<Long> tellings = new HashSet<>(added.keySet());
        said.stream()
                .map(mention -> before.get(mention.id()))
                .filter(stored -> stored != null && stored.isLive())
                .forEach(stored -> tellings.add(stored.fingerprint()));
        Map<Long, SortedSet<String>> former = lines.first(tellings, List.of());
        Map<Long, SortedSet<String>> staying = lines.first(former.keySet(), ids);

        Set<String> leading = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (long telling : tellings) {
            SortedSet<String> stay = staying.getOrDefault(telling, Collections.emptySortedSet());
            Set<String> first = Stream.concat(
                            added.getOrDefault(telling, Collections.emptySortedSet()).stream(), stay.stream())
                    .sorted()
                    .limit(LEADING)
                    .collect(Collectors.toSet());
            leading.addAll(first);
            stay.stream()
                    .filter(id -> first.contains(id) != former.get(telling).contains(id))
                    .forEach(others::add);
        }
        Map<String, StoredMention> stored = new HashMap<>(before);
        stored.putAll(mentions.byId(others));
        List<StoredMention> all = new ArrayList<>(said);
        others.forEach(id -> all.add(stored.get(id)));
        return new Change(all, stored, leading, staying.keySet());
    }

    /**
     * Links changed mentions with those around them, and those with each other.
     *
     * @return the links that are to be stored; ends of those that were removed are added to {@code touched}
     */
    Set<Link> relink(Change change, StoredNetwork network, Set<String> touched) {
        Map<Long, SortedSet<String>> around = inLines(change.mentions());
        Map<Place, SortedSet<String>> near = near(change);
        Set<Ends> apart = new HashSet<>();
        near.forEach((place, ids) -> {
            around.computeIfAbsent(place.telling(), _ -> new TreeSet<>()).addAll(ids);
            for (String before : ids.headSet(place.id())) {
                ids.tailSet(place.id()).forEach(after -> apart.add(new Ends(before, after)));
            }
        });
        links.removeBetween(apart);
        apart.forEach(ends -> ends.addTo(touched));
        network.fetch(near.values().stream().flatMap(Set::stream).toList());
        Set<String> changed = change.mentions().stream().map(StoredMention::id).collect(Collectors.toSet());
        return around.values().stream()
                .flatMap(line -> neighbours(List.copyOf(line)))
                .filter(ends -> apart.contains(ends) || ends.anyOf(changed))
                .flatMap(ends ->
                        SameHappening.between(network.telling(ends.first()), network.telling(ends.second())).stream())
                .collect(Collectors.toSet());
    }

    /** Those that are linked, of a part of a line. */
    private static Stream<Ends> neighbours(List<String> inOrder) {
        return IntStream.range(0, inOrder.size())
                .boxed()
                .flatMap(place ->
                        inOrder.stream().skip(place + 1).limit(WINDOW).map(next -> new Ends(inOrder.get(place), next)));
    }

    /** The nearest other mentions on both sides of the places that changed. */
    private Map<Place, SortedSet<String>> near(Change change) {
        Set<Place> places = new HashSet<>();
        for (StoredMention mention : change.mentions()) {
            StoredMention before = change.before().get(mention.id());
            for (StoredMention each : before == null ? List.of(mention) : List.of(mention, before)) {
                if (each.isLive() && change.stayed().contains(each.fingerprint())) {
                    places.add(new Place(each.fingerprint(), each.id()));
                }
            }
        }
        return lines.around(
                List.copyOf(places),
                change.mentions().stream().map(StoredMention::id).toList());
    }
}
