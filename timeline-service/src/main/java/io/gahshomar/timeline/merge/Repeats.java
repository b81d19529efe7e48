package io.gahshomar.timeline.merge;

import io.gahshomar.merging.Link;
import io.gahshomar.merging.SameHappening;
import io.gahshomar.timeline.SqlArrays;
import io.gahshomar.timeline.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

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

    private static final int WINDOW = 3;

    /** More than most reports have copies, so that their keys stay where they are when another copy comes. */
    private static final int LEADING = 8;

    private static final String FIRST = """
            WITH without AS MATERIALIZED (SELECT unnest(?) AS id)
            SELECT asked.telling, first.id
            FROM unnest(?) AS asked (telling) CROSS JOIN LATERAL (
                SELECT id FROM mention
                WHERE mention.telling = asked.telling AND id NOT IN (SELECT id FROM without)
                ORDER BY id
                LIMIT %d) AS first
            """.formatted(LEADING);

    private static final String AROUND = """
            WITH without AS MATERIALIZED (SELECT unnest(?) AS id)
            SELECT asked.place, near.id
            FROM unnest(?, ?, ?) AS asked (place, telling, id) CROSS JOIN LATERAL (
                (SELECT id FROM mention
                WHERE mention.telling = asked.telling AND mention.id < asked.id AND id NOT IN (SELECT id FROM without)
                ORDER BY id DESC
                LIMIT %1$d)
                UNION ALL
                (SELECT id FROM mention
                WHERE mention.telling = asked.telling AND mention.id > asked.id AND id NOT IN (SELECT id FROM without)
                ORDER BY id
                LIMIT %1$d)) AS near
            """.formatted(WINDOW);

    private final DataSource database;
    private final StoredMentions mentions;
    private final StoredLinks links;

    Repeats(DataSource database, StoredMentions mentions, StoredLinks links) {
        this.database = database;
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

    /** A place in a line, where a mention is or was. */
    private record Place(long telling, String id) {}

    private static Map<Long, SortedSet<String>> lines(List<StoredMention> mentions) {
        return mentions.stream()
                .filter(StoredMention::isLive)
                .collect(Collectors.groupingBy(
                        StoredMention::fingerprint,
                        Collectors.mapping(StoredMention::id, Collectors.toCollection(TreeSet::new))));
    }

    /** What a change of {@code said} is in all. */
    Change with(List<StoredMention> said, Map<String, StoredMention> before) {
        Set<String> ids = said.stream().map(StoredMention::id).collect(Collectors.toSet());
        Map<Long, SortedSet<String>> lines = lines(said);
        Set<Long> tellings = new HashSet<>(lines.keySet());
        said.stream()
                .map(mention -> before.get(mention.id()))
                .filter(stored -> stored != null && stored.isLive())
                .forEach(stored -> tellings.add(stored.fingerprint()));
        Map<Long, SortedSet<String>> former = first(tellings, List.of());
        Map<Long, SortedSet<String>> staying = first(former.keySet(), ids);

        Set<String> leading = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (long telling : tellings) {
            SortedSet<String> stay = staying.getOrDefault(telling, Collections.emptySortedSet());
            Set<String> first = Stream.concat(
                            lines.getOrDefault(telling, Collections.emptySortedSet()).stream(), stay.stream())
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
        Map<Long, SortedSet<String>> lines = lines(change.mentions());
        Map<Place, SortedSet<String>> around = around(change);
        Set<List<String>> apart = new HashSet<>();
        around.forEach((place, near) -> {
            lines.computeIfAbsent(place.telling(), _ -> new TreeSet<>()).addAll(near);
            for (String before : near.headSet(place.id())) {
                near.tailSet(place.id()).forEach(after -> apart.add(List.of(before, after)));
            }
        });
        links.removeBetween(apart);
        apart.forEach(touched::addAll);
        network.fetch(around.values().stream().flatMap(Set::stream).toList());
        Set<String> changed = change.mentions().stream().map(StoredMention::id).collect(Collectors.toSet());
        Set<Link> found = new HashSet<>();
        for (SortedSet<String> line : lines.values()) {
            List<String> inOrder = List.copyOf(line);
            for (int one = 0; one < inOrder.size(); one++) {
                for (int other = one + 1; other < Math.min(inOrder.size(), one + WINDOW + 1); other++) {
                    List<String> pair = List.of(inOrder.get(one), inOrder.get(other));
                    if (apart.contains(pair) || pair.stream().anyMatch(changed::contains)) {
                        SameHappening.between(network.telling(pair.get(0)), network.telling(pair.get(1)))
                                .ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    /** The nearest other mentions on both sides of the places that changed. */
    private Map<Place, SortedSet<String>> around(Change change) {
        Set<Place> places = new HashSet<>();
        for (StoredMention mention : change.mentions()) {
            StoredMention before = change.before().get(mention.id());
            for (StoredMention each : before == null ? List.of(mention) : List.of(mention, before)) {
                if (each.isLive() && change.stayed().contains(each.fingerprint())) {
                    places.add(new Place(each.fingerprint(), each.id()));
                }
            }
        }
        return around(
                List.copyOf(places),
                change.mentions().stream().map(StoredMention::id).toList());
    }

    private Map<Place, SortedSet<String>> around(List<Place> places, List<String> without) {
        Map<Place, SortedSet<String>> around = new HashMap<>();
        if (places.isEmpty()) {
            return around;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(AROUND)) {
            List<Integer> numbers = new ArrayList<>();
            places.forEach(_ -> numbers.add(numbers.size()));
            find.setArray(1, SqlArrays.texts(connection, without));
            find.setArray(2, SqlArrays.integers(connection, numbers, number -> number));
            find.setArray(3, SqlArrays.bigints(connection, places, Place::telling));
            find.setArray(4, SqlArrays.texts(connection, places, Place::id));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    around.computeIfAbsent(places.get(rows.getInt(1)), _ -> new TreeSet<>())
                            .add(rows.getString(2));
                }
            }
            return around;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** The first stored mentions of each line that has any. */
    private Map<Long, SortedSet<String>> first(Collection<Long> tellings, Collection<String> without) {
        Map<Long, SortedSet<String>> first = new HashMap<>();
        if (tellings.isEmpty()) {
            return first;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIRST)) {
            find.setArray(1, SqlArrays.texts(connection, without));
            find.setArray(2, SqlArrays.bigints(connection, tellings, telling -> telling));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    first.computeIfAbsent(rows.getLong(1), _ -> new TreeSet<>()).add(rows.getString(2));
                }
            }
            return first;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
