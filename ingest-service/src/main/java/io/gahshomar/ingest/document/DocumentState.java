package io.gahshomar.ingest.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of a document.
 *
 * @param id its id
 * @param title title, or null
 * @param url address of its publication, or null
 * @param publisher who published it, or null
 * @param publishedAt day of publication, or null
 * @param language as given or as detected; null where it was not given and is not detected yet
 * @param status what became of it
 * @param mentions number of its event mentions on Kafka, as of the last extraction that went through
 * @param reason why it failed; null where it did not
 * @param receivedAt when its latest version was handed in
 * @param statusSince when it came to its status
 * @param extractor name and version of the extractor that read it last; null where none did
 */
public record DocumentState(
        String id,
        String title,
        String url,
        String publisher,
        LocalDate publishedAt,
        String language,
        DocumentStatus status,
        int mentions,
        String reason,
        Instant receivedAt,
        Instant statusSince,
        String extractor) {

    static DocumentState of(TrackedDocument row) {
        return new DocumentState(
                row.id,
                row.title,
                row.url,
                row.publisher,
                row.publishedAt,
                row.language,
                row.status,
                row.mentions,
                row.reason,
                row.receivedAt,
                row.statusSince,
                row.extractor);
    }
}
