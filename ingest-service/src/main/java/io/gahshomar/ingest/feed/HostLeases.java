package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.fetch.HostTurns;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The hosts that feeds are fetched from; who may ask one is alone with it, among all replicas. */
@ApplicationScoped
@Transactional
class HostLeases {

    /**
     * Takes free hosts with a feed that is due. Rows that another replica is taking at this moment are passed over, so no two
     * have one host at a time.
     */
    private static final String CLAIM = """
            UPDATE feed_hosts SET free_at = :until, holder = :holder
            WHERE host IN (
                SELECT host FROM feed_hosts h
                WHERE h.free_at <= :now
                  AND h.host IN (SELECT host FROM feeds WHERE status = 'ACTIVE' AND next_poll_at <= :now)
                LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING host
            """;

    private final Session entities;
    private final FeedConfig config;
    private final HostTurns turns;
    private final Clock clock;

    HostLeases(Session entities, FeedConfig config, HostTurns turns, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.turns = turns;
        this.clock = clock;
    }

    /** Knows a host from now on. */
    void add(String host) {
        entities.createNativeMutationQuery(
                        "INSERT INTO feed_hosts (host, free_at) VALUES (:host, :now) ON CONFLICT DO NOTHING")
                .setParameter("host", host)
                .setParameter("now", now())
                .executeUpdate();
    }

    /** Takes feeds that are due, each with its host, at most so many. */
    List<Claim> claim(int most) {
        String holder = UUID.randomUUID().toString();
        Instant now = now();
        List<String> hosts = entities.createNativeQuery(CLAIM, String.class)
                .setParameter("until", now.plus(config.lease()))
                .setParameter("holder", holder)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        List<Claim> claims = new ArrayList<>();
        for (String host : hosts) {
            FeedRow.<FeedRow>find(
                            "host = ?1 and status = ?2 and nextPollAt <= ?3",
                            Sort.by("nextPollAt"),
                            host,
                            FeedStatus.ACTIVE,
                            now)
                    .firstResultOptional()
                    .ifPresentOrElse(
                            row -> claims.add(new Claim(row.feed(), holder)), () -> release(host, holder, now));
        }
        return claims;
    }

    /** Gives the host back, to be asked again after the pause. */
    void release(Claim claim) {
        String host = claim.feed().host();
        release(host, claim.holder(), now().plus(turns.pause(host)));
    }

    private void release(String host, String holder, Instant freeAt) {
        entities.createNativeMutationQuery(
                        "UPDATE feed_hosts SET free_at = :freeAt, holder = NULL WHERE host = :host AND holder = :holder")
                .setParameter("freeAt", freeAt)
                .setParameter("host", host)
                .setParameter("holder", holder)
                .executeUpdate();
    }

    /** As exact as PostgreSQL stores it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
