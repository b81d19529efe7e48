package io.gahshomar.ingest.extraction;

import io.gahshomar.ingest.document.Documents;
import io.gahshomar.ingest.document.LogPosition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows which event mentions of a document may be on Kafka. Ids are noted before their records are written and struck off
 * after the records that retract them are acknowledged, so whatever a crash leaves behind, the next attempt retracts it.
 */
@ApplicationScoped
@Transactional
class MentionLedger {

    private final Documents documents;

    MentionLedger(Documents documents) {
        this.documents = documents;
    }

    /**
     * Notes what is about to be said.
     *
     * @return ids of mentions that were said before and are not said any more; empty Optional where a later version of the
     *     document is known, and this one is to say nothing
     */
    Optional<List<String>> announce(String document, LogPosition at, Set<String> ids) {
        if (!documents.isLatest(document, at)) {
            return Optional.empty();
        }
        PublishedMentions published = PublishedMentions.of(document);
        List<String> stale =
                published.ids().stream().filter(id -> !ids.contains(id)).toList();
        Set<String> all = new LinkedHashSet<>(ids);
        all.addAll(stale);
        published.become(all);
        return Optional.of(stale);
    }

    /** Everything announced is on Kafka: the document is extracted. */
    void settle(String document, LogPosition at, Set<String> ids, String extractor, String language) {
        if (documents.isLatest(document, at)) {
            PublishedMentions.of(document).become(ids);
            documents.extracted(document, at, ids.size(), extractor, language);
        }
    }

    /** Nothing of the document is on Kafka any more: it is withdrawn. */
    void settleWithdrawal(String document, LogPosition at) {
        if (documents.isLatest(document, at)) {
            PublishedMentions.of(document).become(List.of());
            documents.withdrawn(document, at);
        }
    }
}
