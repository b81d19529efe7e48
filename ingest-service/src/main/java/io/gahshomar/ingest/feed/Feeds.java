package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.document.Fingerprint;
import io.gahshomar.ingest.fetch.WebAddress;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The feeds that are watched. */
@ApplicationScoped
@Transactional
public class Feeds {

    private final Session entities;
    private final FeedConfig config;
    private final HostLeases hosts;
    private final Clock clock;

    Feeds(Session entities, FeedConfig config, HostLeases hosts, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.hosts = hosts;
        this.clock = clock;
    }

    /**
     * Watches a feed from now on.
     *
     * @return the feed; empty where there is one of this address already
     */
    public Optional<Feed> add(NewFeed given) {
        WebAddress address = WebAddress.parse(given.url());
        if (findByAddress(address).isPresent()) {
            return Optional.empty();
        }
        hosts.add(address.host());
        FeedRow row = new FeedRow();
        row.id = Fingerprint.of128Bits("feed", address.toString());
        row.url = address.toString();
        row.host = address.host();
        row.title = given.title();
        row.language = given.language();
        row.publisher = given.publisher();
        row.fullText = given.fullText();
        row.status = FeedStatus.ACTIVE;
        row.createdAt = now();
        row.nextPollAt = row.createdAt;
        row.interval = config.minInterval().toSeconds();
        row.persist();
        return Optional.of(row.feed());
    }

    /** The feed of an address. */
    public Optional<Feed> findByAddress(WebAddress address) {
        return FeedRow.<FeedRow>find("url", address.toString())
                .firstResultOptional()
                .map(FeedRow::feed);
    }

    /** The feed of an id. */
    public Optional<Feed> find(String id) {
        return row(id).map(FeedRow::feed);
    }

    /** No id holds U+0000, and PostgreSQL takes no text that does. */
    private static Optional<FeedRow> row(String id) {
        return id.indexOf('\0') < 0 ? FeedRow.findByIdOptional(id) : Optional.empty();
    }

    /** Feeds in the order of their creation. */
    public List<Feed> all() {
        return FeedRow.<FeedRow>listAll(Sort.by("createdAt").and("id")).stream()
                .map(FeedRow::feed)
                .toList();
    }

    /** Changes what is known of a feed. */
    public Optional<Feed> change(String id, FeedPatch patch) {
        return row(id).map(row -> {
            row.title = patch.title() == null ? row.title : patch.title();
            row.language = patch.language() == null ? row.language : patch.language();
            row.publisher = patch.publisher() == null ? row.publisher : patch.publisher();
            row.fullText = patch.fullText() == null ? row.fullText : patch.fullText();
            if ("paused".equals(patch.status())) {
                row.status = FeedStatus.PAUSED;
            } else if ("active".equals(patch.status()) && row.status != FeedStatus.ACTIVE) {
                row.status = FeedStatus.ACTIVE;
                row.failures = 0;
                row.nextPollAt = now();
            }
            return row.feed();
        });
    }

    /** Watches a feed no more; its documents stay. Whether there was one. */
    public boolean remove(String id) {
        return row(id).isPresent() && FeedRow.deleteById(id);
    }

    /** Has a feed fetched as soon as its host is free, and read whatever its server says of it. */
    public Optional<Feed> refresh(String id) {
        return row(id).map(row -> {
            row.nextPollAt = now();
            row.etag = null;
            row.lastModified = null;
            row.bodyHash = null;
            row.status = row.status == FeedStatus.GONE ? FeedStatus.ACTIVE : row.status;
            return row.feed();
        });
    }

    /** The latest fetches of a feed, the latest first. */
    public List<FeedFetch> fetches(String id, int limit) {
        return entities.createNativeQuery("""
                        SELECT fetched_at, outcome, http_status, duration_ms, new_items, changed_items, detail
                        FROM feed_fetches WHERE feed_id = :id ORDER BY id DESC LIMIT :limit
                        """, FeedFetch.class)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The items of a feed that changed last, the latest first. */
    public List<FeedItemReport> items(String id, int limit) {
        return FeedItem.<FeedItem>find("feedId", Sort.descending("changedAt").and("documentId"), id)
                .range(0, limit - 1)
                .stream()
                .map(FeedItemReport::of)
                .toList();
    }

    /** Notes what became of a fetch; nothing where the feed was removed meanwhile. */
    void settle(String id, PollResult result) {
        FeedRow row = FeedRow.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return;
        }
        Instant now = now();
        row.lastPolledAt = now;
        row.nextPollAt = result.nextPollAt().truncatedTo(ChronoUnit.MICROS);
        row.interval = result.interval().toSeconds();
        row.failures = result.failures();
        row.lastError =
                result.failures() == 0 && !result.gone() ? null : result.fetch().detail();
        row.status = result.gone() ? FeedStatus.GONE : row.status;
        if (result.failures() == 0 && !result.gone()) {
            row.lastSuccessAt = now;
            noteMove(row, result.movedTo(), now);
        }
        if (result.read() != null) {
            row.ownTitle = result.read().title();
            row.site = result.read().site();
            row.ownLanguage = result.read().language();
            row.etag = result.read().validators().etag();
            row.lastModified = result.read().validators().lastModified();
            row.bodyHash = result.read().validators().bodyHash();
        }
        record(id, result.fetch());
    }

    /** A permanent redirect is followed for good when it was there at every fetch for long enough (RFC 9110, 15.4.2). */
    private void noteMove(FeedRow row, WebAddress movedTo, Instant now) {
        if (movedTo == null) {
            row.forgetMove();
        } else if (!movedTo.toString().equals(row.movedTo)) {
            row.movedTo = movedTo.toString();
            row.movedSince = now;
            row.movedTimes = 1;
        } else {
            row.movedTimes++;
            boolean stable = row.movedTimes > 2
                    && !row.movedSince.plus(config.redirectStability()).isAfter(now);
            if (stable && findByAddress(movedTo).isEmpty()) {
                move(row, movedTo);
            }
        }
    }

    private void move(FeedRow row, WebAddress address) {
        hosts.add(address.host());
        row.moveTo(address.toString(), address.host());
    }

    /**
     * From now on a feed is fetched from there, at once.
     *
     * @return false where another feed is fetched from there already
     */
    boolean discover(String id, WebAddress address, FeedFetch fetch) {
        FeedRow row = FeedRow.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || findByAddress(address).isPresent()) {
            return false;
        }
        move(row, address);
        row.nextPollAt = now();
        row.lastPolledAt = now();
        record(id, fetch);
        return true;
    }

    private void record(String id, FeedFetch fetch) {
        entities.createNativeMutationQuery("""
                        INSERT INTO feed_fetches
                            (feed_id, fetched_at, outcome, http_status, duration_ms, new_items, changed_items, detail)
                        VALUES (:id, :at, :outcome, CAST(:status AS integer), :duration, :new, :changed, :detail)
                        """)
                .setParameter("id", id)
                .setParameter("at", fetch.at())
                .setParameter("outcome", fetch.outcome())
                .setParameter(
                        "status", fetch.status() == null ? null : fetch.status().toString())
                .setParameter("duration", fetch.durationMillis())
                .setParameter("new", fetch.newItems())
                .setParameter("changed", fetch.changedItems())
                .setParameter("detail", fetch.detail())
                .executeUpdate();
        entities.createNativeMutationQuery("""
                        DELETE FROM feed_fetches WHERE feed_id = :id AND id <=
                            (SELECT id FROM feed_fetches WHERE feed_id = :id ORDER BY id DESC OFFSET 100 LIMIT 1)
                        """).setParameter("id", id).executeUpdate();
    }

    /** What is known of the items with one of these keys. */
    List<FeedItem> known(String id, List<ItemKeys> keys) {
        return FeedItem.list(
                "feedId = ?1 and (guidHash in ?2 or linkHash in ?3 or contentHash in ?4)",
                id,
                keys.stream().map(ItemKeys::guid).toList(),
                keys.stream().map(ItemKeys::link).toList(),
                keys.stream().map(ItemKeys::content).toList());
    }

    /** Notes an item that Kafka has, or that can be no document. */
    void remember(FeedItem item) {
        entities.merge(item);
    }

    /** As exact as PostgreSQL stores it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
