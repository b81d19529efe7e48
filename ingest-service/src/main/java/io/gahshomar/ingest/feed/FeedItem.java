package io.gahshomar.ingest.feed;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** An item of a feed, as it was read last. */
@Entity
@Table(name = "feed_items")
class FeedItem extends PanacheEntityBase {

    @Id
    @Column(name = "document_id")
    String documentId;

    @Column(name = "feed_id")
    String feedId;

    @Column(name = "guid_hash")
    String guidHash;

    @Column(name = "link_hash")
    String linkHash;

    @Column(name = "content_hash")
    String contentHash;

    @Column(name = "version_hash")
    String versionHash;

    String title;
    String link;

    @Column(name = "published_at")
    LocalDate publishedAt;

    @Column(name = "published_from")
    String publishedFrom;

    @Column(name = "full_text")
    String fullText;

    @Column(name = "left_out")
    String leftOut;

    @Column(name = "first_seen_at")
    Instant firstSeenAt;

    @Column(name = "changed_at")
    Instant changedAt;
}
