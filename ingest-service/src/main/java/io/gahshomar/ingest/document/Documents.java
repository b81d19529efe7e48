package io.gahshomar.ingest.document;

import static io.gahshomar.ingest.document.DocumentStatus.EXTRACTED;
import static io.gahshomar.ingest.document.DocumentStatus.FAILED;
import static io.gahshomar.ingest.document.DocumentStatus.RECEIVED;
import static io.gahshomar.ingest.document.DocumentStatus.WITHDRAWN;

import io.gahshomar.event.SourceDocument;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The documents and what became of them. Both the one who hands a document in and the one who extracts it write here, in
 * any order and any number of times: the position in the log decides which version is the latest, and a write that is
 * about an older one changes nothing.
 */
@ApplicationScoped
@Transactional
public class Documents {

    private static final Sort LATEST_FIRST = Sort.descending("receivedAt").and("id");

    private final Clock clock;

    Documents(Clock clock) {
        this.clock = clock;
    }

    /** Whether Kafka has this very version as the latest, and it did not fail. */
    public boolean isUpToDate(SourceDocument document) {
        TrackedDocument row = TrackedDocument.findById(document.id());
        return row != null
                && document.version().equals(row.version)
                && (row.status == RECEIVED || row.status == EXTRACTED);
    }

    /** Whether the version at that position is the latest and another extractor than this one has extracted it, or failed on it. */
    public boolean isExtractedByOther(String id, LogPosition at, String extractor) {
        TrackedDocument row = TrackedDocument.findById(id);
        return row != null
                && row.isAt(at)
                && (row.status == FAILED || row.status == EXTRACTED && !row.isExtractedBy(extractor));
    }

    /** Kafka has the document at that position. */
    public void accept(SourceDocument document, LogPosition at) {
        lockedOrNew(document.id()).accept(document, at, now());
    }

    /**
     * Kafka delivered the document at that position.
     *
     * @return whether it is to be extracted: no later version is known, and this extractor has not done it already
     */
    public boolean beginExtraction(SourceDocument document, LogPosition at, String extractor) {
        TrackedDocument row = lockedOrNew(document.id());
        row.accept(document, at, now());
        return row.isAt(at) && !row.isExtractedBy(extractor);
    }

    /** Whether no later version than the one at that position is known; locks the row for the rest of the transaction. */
    public boolean isLatest(String id, LogPosition at) {
        return !lockedOrNew(id).isSuperseding(at);
    }

    /** The document's event mentions are on Kafka. */
    public void extracted(String id, LogPosition at, int mentions, String extractor, String language) {
        TrackedDocument row = lockedOrNew(id);
        if (row.isAt(at)) {
            row.extracted(mentions, extractor, language, now());
        }
    }

    /** The document cannot be extracted, for a reason that may quote it. */
    public void failed(String id, LogPosition at, String why) {
        TrackedDocument row = lockedOrNew(id);
        if (row.isAt(at)) {
            row.failed(why == null ? "no reason given" : why.replace('\0', '\uFFFD'), now());
        }
    }

    /** The document was taken back, and its event mentions with it. */
    public void withdrawn(String id, LogPosition at) {
        TrackedDocument row = lockedOrNew(id);
        if (!row.isSuperseding(at)) {
            row.withdrawn(at, now());
        }
    }

    /** A file of the corpus cannot be read, so Kafka never gets it. */
    public void unreadable(String id, String fileName, String why) {
        TrackedDocument row = lockedOrNew(id);
        row.title = row.title == null ? fileName : row.title;
        row.corpusFile = fileName;
        row.failed(why, now());
    }

    /**
     * A file of the corpus that never could be read is no more, or can be read under an address of its own: nothing remains
     * under its name.
     *
     * @return whether there was such a file
     */
    public boolean forgetUnreadable(String id) {
        return TrackedDocument.delete("id = ?1 and version is null and status = ?2", id, FAILED) > 0;
    }

    /** The document is the file of that name in the corpus. */
    public void isOfCorpus(String id, String fileName) {
        TrackedDocument.update("corpusFile = ?1 where id = ?2", fileName, id);
    }

    /** Ids of the documents that files of the corpus are, and the names of those. */
    public Map<String, String> ofCorpus() {
        return TrackedDocument.<TrackedDocument>find("corpusFile is not null and status <> ?1", WITHDRAWN).stream()
                .collect(Collectors.toMap(row -> row.id, row -> row.corpusFile));
    }

    /** The document of that id. */
    public Optional<DocumentState> find(String id) {
        return DocumentId.isValid(id)
                ? TrackedDocument.<TrackedDocument>findByIdOptional(id).map(DocumentState::of)
                : Optional.empty();
    }

    /** The latest documents, of one status or (null) of all, at most {@code limit}. */
    public List<DocumentState> latest(DocumentStatus status, int limit) {
        var rows = status == null
                ? TrackedDocument.<TrackedDocument>findAll(LATEST_FIRST)
                : TrackedDocument.<TrackedDocument>find("status", LATEST_FIRST, status);
        return rows.range(0, limit - 1).stream().map(DocumentState::of).toList();
    }

    /** How many documents there are in each status. */
    public DocumentCounts counts() {
        return TrackedDocument.getEntityManager()
                .createQuery("""
                        select count(*) filter (where status <> :withdrawn),
                            count(*) filter (where status = :extracted),
                            count(*) filter (where status = :failed),
                            count(*) filter (where status = :received),
                            count(*) filter (where status = :withdrawn),
                            count(*) filter (where status = :extracted and statusSince > :minuteAgo),
                            min(receivedAt) filter (where status = :received),
                            coalesce(sum(mentions), 0)
                        from TrackedDocument
                        """, DocumentCounts.class)
                .setParameter("withdrawn", WITHDRAWN)
                .setParameter("extracted", EXTRACTED)
                .setParameter("failed", FAILED)
                .setParameter("received", RECEIVED)
                .setParameter("minuteAgo", now().minusSeconds(60))
                .getSingleResult();
    }

    private TrackedDocument lockedOrNew(String id) {
        TrackedDocument.getEntityManager()
                .createQuery("""
                        insert into TrackedDocument (id, receivedAt, status, statusSince, mentions)
                        values (:id, :now, :status, :now, 0)
                        on conflict (id) do nothing
                        """)
                .setParameter("id", id)
                .setParameter("now", now())
                .setParameter("status", RECEIVED)
                .executeUpdate();
        return TrackedDocument.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As exact as PostgreSQL stores it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
