package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.document.Fingerprint;
import io.gahshomar.ingest.feed.format.ParsedItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells which items of a feed are known. A guid that stands on two items of one fetch identifies neither, nor does such a
 * link. Where a feed gives its items other guids at each fetch, the guid that was known is gone and the link, or what the
 * item says, is still there: so it is that item.
 */
final class ItemMatching {

    /**
     * An item and what is known of it.
     *
     * @param item as it came
     * @param keys by what it is recognised
     * @param known what is known, or null where it is new
     * @param documentId id of its document
     */
    record Match(ParsedItem item, ItemKeys keys, FeedItem known, String documentId) {

        boolean isNew() {
            return known == null;
        }

        boolean isChanged() {
            return known != null && !keys.version().equals(known.versionHash);
        }
    }

    private final String feedId;
    private final Map<ParsedItem, ItemKeys> keys = new LinkedHashMap<>();
    private final Set<String> sharedGuids;
    private final Set<String> sharedLinks;
    private final Set<String> guids;
    private final Map<String, FeedItem> byGuid = new HashMap<>();
    private final Map<String, FeedItem> byLink = new HashMap<>();
    private final Map<String, FeedItem> byContent = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    ItemMatching(String feedId, List<ParsedItem> items) {
        this.feedId = feedId;
        items.forEach(item -> keys.put(item, ItemKeys.of(item)));
        sharedGuids = shared(ItemKeys::guid);
        sharedLinks = shared(ItemKeys::link);
        guids = keys.values().stream()
                .map(ItemKeys::guid)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Keys of the items. */
    List<ItemKeys> keys() {
        return List.copyOf(keys.values());
    }

    private Set<String> shared(Function<ItemKeys, String> key) {
        return keys.values().stream()
                .filter(given -> key.apply(given) != null)
                .collect(Collectors.groupingBy(key, Collectors.mapping(ItemKeys::content, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(group -> group.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The items in their order, each once, with what is known of them. */
    List<Match> with(List<FeedItem> known) {
        known.forEach(item -> {
            byGuid.putIfAbsent(item.guidHash, item);
            byLink.putIfAbsent(item.linkHash, item);
            byContent.putIfAbsent(item.contentHash, item);
        });
        return keys.entrySet().stream()
                .map(entry -> match(entry.getKey(), entry.getValue()))
                .filter(match -> taken.add(match.documentId()))
                .toList();
    }

    private Match match(ParsedItem item, ItemKeys of) {
        FeedItem known = known(of);
        String documentId = known == null ? newId(of) : known.documentId;
        return new Match(item, of, known, documentId);
    }

    private FeedItem known(ItemKeys of) {
        boolean guid = isIdentifying(of.guid(), sharedGuids);
        boolean link = isIdentifying(of.link(), sharedLinks);
        if (guid && byGuid.containsKey(of.guid())) {
            return byGuid.get(of.guid());
        }
        FeedItem sameLink = link ? byLink.get(of.link()) : null;
        FeedItem same = sameLink == null && (!link || !guid) ? byContent.get(of.content()) : sameLink;
        boolean stillThere = same != null && guid && guids.contains(same.guidHash);
        return stillThere ? null : same;
    }

    private static boolean isIdentifying(String key, Set<String> shared) {
        return key != null && !shared.contains(key);
    }

    /** 32 hex digits over the feed and the first of the keys that identifies the item. */
    private String newId(ItemKeys of) {
        String key = isIdentifying(of.guid(), sharedGuids)
                ? of.guid()
                : isIdentifying(of.link(), sharedLinks) ? of.link() : of.content();
        return Fingerprint.of128Bits("feed item", feedId, key);
    }
}
