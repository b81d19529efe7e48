package io.gahshomar.ingest.feed;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A feed in the database. */
@Entity
@Table(name = "feeds")
class FeedRow extends PanacheEntityBase {

    @Id
    String id;

    String url;
    String host;
    String title;
    String language;
    String publisher;

    @Column(name = "full_text")
    boolean fullText;

    @Column(name = "own_title")
    String ownTitle;

    String site;

    @Column(name = "own_language")
    String ownLanguage;

    @Enumerated(EnumType.STRING)
    FeedStatus status;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "next_poll_at")
    Instant nextPollAt;

    /** In seconds. */
    @Column(name = "poll_interval")
    long interval;

    int failures;
    String etag;

    @Column(name = "last_modified")
    String lastModified;

    @Column(name = "body_hash")
    String bodyHash;

    @Column(name = "moved_to")
    String movedTo;

    @Column(name = "moved_since")
    Instant movedSince;

    @Column(name = "moved_times")
    int movedTimes;

    @Column(name = "last_polled_at")
    Instant lastPolledAt;

    @Column(name = "last_success_at")
    Instant lastSuccessAt;

    @Column(name = "last_error")
    String lastError;

    Feed feed() {
        String shownTitle = title == null ? ownTitle : title;
        return new Feed(
                id,
                url,
                host,
                shownTitle,
                language,
                ownLanguage,
                publisher == null ? shownTitle : publisher,
                site,
                fullText,
                status,
                createdAt,
                nextPollAt,
                Duration.ofSeconds(interval),
                failures,
                lastPolledAt,
                lastSuccessAt,
                lastError,
                new Feed.Validators(etag, lastModified, bodyHash));
    }

    /** From now on it is fetched from there, and nothing is known of what is there. */
    void moveTo(String address, String newHost) {
        url = address;
        host = newHost;
        etag = null;
        lastModified = null;
        bodyHash = null;
        forgetMove();
    }

    void forgetMove() {
        movedTo = null;
        movedSince = null;
        movedTimes = 0;
    }
}
