package io.gahshomar.timeline.merge;

import io.gahshomar.event.EventMention;
import io.gahshomar.merging.Grouping;
import io.gahshomar.merging.KeyIndex;
import io.gahshomar.merging.Link;
import io.gahshomar.merging.SameHappening;
import io.gahshomar.timeline.correction.CorrectionBook;
import io.gahshomar.timeline.correction.Corrections;
import io.gahshomar.timeline.entry.Account;
import io.gahshomar.timeline.entry.Entries;
import io.gahshomar.timeline.entry.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings links, groups and entries to what mentions and editors say. Its callers hold the {@link MergeLock}. */
@ApplicationScoped
public class Merge {

    private final StoredMentions mentions;
    private final Candidates candidates;
    private final StoredLinks links;
    private final Corrections corrections;
    private final Entries entries;
    private final MergeMeters meters;

    Merge(
            StoredMentions mentions,
            Candidates candidates,
            StoredLinks links,
            Corrections corrections,
            Entries entries,
            MergeMeters meters) {
        this.candidates = candidates;
        this.meters = meters;
        this.mentions = mentions;
        this.links = links;
        this.corrections = corrections;
        this.entries = entries;
    }

    /**
     * Takes mentions in, instead of what was there of the same ids, or withdraws them.
     *
     * @param changes at most one for each id; one that is not later than the record that is stored changes nothing
     */
    @Transactional(TxType.MANDATORY)
    public void take(Collection<StoredMention> changes) {
        Map<String, StoredMention> before =
                mentions.byId(changes.stream().map(StoredMention::id).toList());
        List<StoredMention> changed = new ArrayList<>();
        List<StoredMention> again = new ArrayList<>();
        for (StoredMention change : changes) {
            StoredMention stored = before.get(change.id());
            if (stored == null) {
                changed.add(change);
            } else if (change.said().isLaterThan(stored.said())) {
                (Objects.equals(stored.json(), change.json()) ? again : changed).add(change.inEntry(stored.entryId()));
            }
        }
        mentions.saidAgain(again);
        if (!changed.isEmpty()) {
            replace(changed, before);
        }
    }

    /** Judges stored mentions anew, with what is linked with them: by other rules than those that linked them before. */
    @Transactional(TxType.MANDATORY)
    public void rejudge(List<StoredMention> stored) {
        replace(stored, stored.stream().collect(Collectors.toMap(StoredMention::id, Function.identity())));
    }

    private void replace(List<StoredMention> changed, Map<String, StoredMention> before) {
        Set<String> touched = changed.stream().map(StoredMention::id).collect(Collectors.toCollection(HashSet::new));
        // only of what changed: the links of what was said again are not found anew
        List<String> replaced = touched.stream().filter(before::containsKey).toList();
        links.of(replaced).forEach(link -> touched.addAll(List.of(link.first(), link.second())));
        links.remove(replaced);

        StoredNetwork network = new StoredNetwork(mentions, links, corrections.book());
        changed.forEach(network::put);
        Set<Link> found = link(changed, network);
        links.add(found);
        found.forEach(link -> touched.addAll(List.of(link.first(), link.second())));
        changed.forEach(mention -> touched.addAll(network.links(mention.id()).stream()
                .map(link -> link.other(mention.id()))
                .toList()));
        List<String> ids = changed.stream().map(StoredMention::id).toList();
        Map<String, String> moved = regroup(touched, network, ids);
        mentions.store(changed.stream()
                .map(mention -> moved.containsKey(mention.id()) ? mention.inEntry(moved.get(mention.id())) : mention)
                .toList());
        moved.keySet().removeAll(ids);
        mentions.move(moved);
    }

    /** Compares the changed mentions with those that their keys meet, of what is stored and of each other. */
    private Set<Link> link(List<StoredMention> changed, StoredNetwork network) {
        List<StoredMention> live =
                changed.stream().filter(StoredMention::isLive).toList();
        Map<String, List<StoredMention>> stored = candidates.of(live);
        stored.values().forEach(met -> met.forEach(network::found));
        KeyIndex index = new KeyIndex();
        live.forEach(mention -> index.add(mention.id(), mention.keys()));
        // what is stored of these is past
        Set<String> replaced = changed.stream().map(StoredMention::id).collect(Collectors.toSet());

        Map<String, List<Link>> found = new HashMap<>();
        live.forEach(mention -> found.put(mention.id(), new ArrayList<>()));
        Set<Link> links = new HashSet<>();
        int comparisons = 0;
        for (StoredMention mention : live) {
            Set<String> met = new HashSet<>(index.candidates(mention.keys()));
            stored.getOrDefault(mention.id(), List.of()).stream()
                    .map(StoredMention::id)
                    .filter(other -> !replaced.contains(other))
                    .forEach(met::add);
            met.remove(mention.id());
            comparisons += met.size();
            for (String candidate : met) {
                SameHappening.between(mention.telling(), network.telling(candidate))
                        .filter(links::add)
                        .ifPresent(link -> {
                            found.get(mention.id()).add(link);
                            found.computeIfPresent(candidate, (_, ofCandidate) -> {
                                ofCandidate.add(link);
                                return ofCandidate;
                            });
                        });
            }
        }
        found.forEach(network::putLinks);
        meters.compared(comparisons, links.size());
        return links;
    }

    /** Follows a change of what editors say of these mentions. */
    @Transactional(TxType.MANDATORY)
    public void reconsider(Collection<String> subjects, CorrectionBook before) {
        StoredNetwork earlier = new StoredNetwork(mentions, links, before);
        StoredNetwork network = new StoredNetwork(mentions, links, corrections.book());
        Set<String> touched = new HashSet<>(subjects);
        for (String subject : subjects) {
            earlier.links(subject).forEach(link -> touched.add(link.other(subject)));
            network.links(subject).forEach(link -> touched.add(link.other(subject)));
        }
        mentions.move(regroup(touched, network, subjects));
    }

    /** Brings groups and entries up to date; tells which mentions are in another entry now, or in none: null. */
    private Map<String, String> regroup(Set<String> touched, StoredNetwork network, Collection<String> changed) {
        SortedMap<String, Set<String>> groups = Grouping.after(touched, network);
        Map<String, String> seeds = new HashMap<>();
        groups.keySet().forEach(seed -> network.members(seed).forEach(member -> seeds.put(member, null)));
        groups.forEach((seed, members) -> members.forEach(member -> seeds.put(member, seed)));

        Set<String> affected = new TreeSet<>(groups.keySet());
        for (String mention : changed) {
            String seed = seeds.containsKey(mention) ? seeds.get(mention) : network.seedOf(mention);
            if (seed != null) {
                affected.add(seed);
            }
        }
        CorrectionBook book = corrections.book();
        entries.revise(affected.stream()
                .map(seed -> revision(seed, groups.getOrDefault(seed, network.members(seed)), network, book))
                .toList());
        seeds.entrySet().removeIf(each -> Objects.equals(each.getValue(), network.seedOf(each.getKey())));
        meters.moved((int)
                seeds.keySet().stream().filter(id -> network.seedOf(id) != null).count());
        return seeds;
    }

    private static Revision revision(String seed, Set<String> members, StoredNetwork network, CorrectionBook book) {
        List<EventMention> said = members.stream()
                .map(network::mention)
                .filter(mention -> mention != null && mention.isLive())
                .map(StoredMention::content)
                .toList();
        return said.isEmpty()
                ? new Revision(seed, null)
                : new Revision(seed, Account.of(said, book.editingOf(members)));
    }

    /** The entries of these ids as they are to be by now. */
    @Transactional(TxType.MANDATORY)
    public List<Revision> judge(List<String> entryIds) {
        CorrectionBook book = corrections.book();
        Map<String, List<EventMention>> said = mentions.ofEntries(entryIds).values().stream()
                .filter(StoredMention::isLive)
                .collect(Collectors.groupingBy(
                        StoredMention::entryId, Collectors.mapping(StoredMention::content, Collectors.toList())));
        return entryIds.stream()
                .map(id -> {
                    List<EventMention> of = said.get(id);
                    return of == null
                            ? new Revision(id, null)
                            : new Revision(
                                    id,
                                    Account.of(
                                            of,
                                            book.editingOf(of.stream()
                                                    .map(EventMention::id)
                                                    .toList())));
                })
                .toList();
    }
}
