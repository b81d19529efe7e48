package io.gahshomar.ingest.extraction;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;

/** The ids of a document's event mentions that are, or are about to be, on Kafka. */
@Entity
@Table(name = "published_mentions")
class PublishedMentions extends PanacheEntityBase {

    @Id
    @Column(name = "document_id")
    String documentId;

    /** An array, since the time to compare lists of Hibernate grows with the square of their length. */
    String[] ids = {};

    static PublishedMentions of(String documentId) {
        PublishedMentions known = findById(documentId);
        if (known != null) {
            return known;
        }
        PublishedMentions none = new PublishedMentions();
        none.documentId = documentId;
        none.persist();
        return none;
    }

    List<String> ids() {
        return List.of(ids);
    }

    void become(Collection<String> next) {
        ids = next.toArray(String[]::new);
    }
}
