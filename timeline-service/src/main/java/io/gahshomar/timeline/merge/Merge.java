package io.gahshomar.timeline.merge;

import io.gahshomar.event.EventMention;
import io.gahshomar.merging.Grouping;
import io.gahshomar.merging.Link;
import io.gahshomar.timeline.correction.CorrectionBook;
import io.gahshomar.timeline.correction.Corrections;
import io.gahshomar.timeline.entry.Account;
import io.gahshomar.timeline.entry.Entries;
import io.gahshomar.timeline.entry.Happening;
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
    private final FindLinks findLinks;
    private final Repeats repeats;
    private final StoredLinks links;
    private final Corrections corrections;
    private final Entries entries;
    private final MergeMeters meters;

    Merge(
            StoredMentions mentions,
            FindLinks findLinks,
            Repeats repeats,
            StoredLinks links,
            Corrections corrections,
            Entries entries,
            MergeMeters meters) {
        this.findLinks = findLinks;
        this.repeats = repeats;
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

    private void replace(List<StoredMention> said, Map<String, StoredMention> stored) {
        Repeats.Change change = repeats.with(said, stored);
        List<StoredMention> changed = change.mentions();
        List<String> ids = changed.stream().map(StoredMention::id).toList();
        Set<String> touched = new HashSet<>(ids);
        List<String> replaced =
                ids.stream().filter(change.before()::containsKey).toList();
        links.of(replaced).forEach(link -> touched.addAll(List.of(link.first(), link.second())));
        links.remove(replaced);

        StoredNetwork network = new StoredNetwork(mentions, links, corrections.book());
        changed.forEach(network::put);
        Set<Link> found = link(change, network, touched);
        found.forEach(link -> touched.addAll(List.of(link.first(), link.second())));
        ids.forEach(id -> network.links(id).forEach(link -> touched.add(link.other(id))));
        Map<String, String> moved = regroup(touched, network, ids);
        mentions.store(
                changed.stream()
                        .map(mention ->
                                moved.containsKey(mention.id()) ? mention.inEntry(moved.get(mention.id())) : mention)
                        .toList(),
                change.leading());
        moved.keySet().removeAll(ids);
        mentions.move(moved);
    }

    /** Finds the links of what changed and brings the stored ones up to date. */
    private Set<Link> link(Repeats.Change change, StoredNetwork network, Set<String> touched) {
        FindLinks.Found compared = findLinks.of(change.mentions(), change.leading());
        compared.met().forEach(network::found);
        Set<Link> found = new HashSet<>(compared.links());
        found.addAll(repeats.relink(change, network, touched));
        meters.linked(found.size());
        links.add(found);
        linksOf(change.mentions(), found).forEach(network::putLinks);
        return found;
    }

    private static Map<String, List<Link>> linksOf(List<StoredMention> changed, Set<Link> found) {
        Map<String, List<Link>> links = new HashMap<>();
        changed.stream().filter(StoredMention::isLive).forEach(mention -> links.put(mention.id(), new ArrayList<>()));
        for (Link link : found) {
            for (String end : List.of(link.first(), link.second())) {
                links.getOrDefault(end, new ArrayList<>()).add(link);
            }
        }
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
        entries.revise(revisions(affected.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        seed -> said(groups.getOrDefault(seed, network.members(seed)), network)))));
        seeds.entrySet().removeIf(each -> Objects.equals(each.getValue(), network.seedOf(each.getKey())));
        meters.moved((int)
                seeds.keySet().stream().filter(id -> network.seedOf(id) != null).count());
        return seeds;
    }

    private static List<EventMention> said(Set<String> members, StoredNetwork network) {
        return members.stream()
                .map(network::mention)
                .filter(mention -> mention != null && mention.isLive())
                .map(StoredMention::content)
                .toList();
    }

    /** The entries of these ids as they are to be by now. */
    @Transactional(TxType.MANDATORY)
    public List<Revision> judge(List<String> entryIds) {
        Map<String, List<EventMention>> said = new HashMap<>();
        entryIds.forEach(id -> said.put(id, new ArrayList<>()));
        mentions.ofEntries(entryIds).values().stream()
                .filter(StoredMention::isLive)
                .forEach(mention -> said.get(mention.entryId()).add(mention.content()));
        return revisions(said);
    }

    private List<Revision> revisions(Map<String, List<EventMention>> said) {
        CorrectionBook book = corrections.book();
        return said.entrySet().parallelStream()
                .map(entry -> entry.getValue().isEmpty()
                        ? Revision.gone(entry.getKey())
                        : Revision.of(entry.getKey(), account(entry.getValue(), book)))
                .toList();
    }

    private static Happening account(List<EventMention> said, CorrectionBook book) {
        return Account.of(
                said, book.editingOf(said.stream().map(EventMention::id).toList()));
    }
}
