package io.gahshomar.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A text that was handed in, as it stands on {@link Topics#DOCUMENTS}.
 *
 * @param id stable id: the same source handed in again has the same one
 * @param version hash of everything that extraction reads; another text under the same id has another version
 * @param title title, or null
 * @param text the whole text; offsets in mentions count its Unicode code points from 0
 * @param url where the text was published, or null
 * @param publisher who published it, or null
 * @param publishedAt day of publication at the publisher's place, or null
 * @param language BCP 47 language ("fa", "en"), or null where it is to be detected
 * @param receivedAt when it was handed in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceDocument(
        String id,
        String version,
        String title,
        String text,
        String url,
        String publisher,
        LocalDate publishedAt,
        String language,
        Instant receivedAt) {

    public SourceDocument {
        Required.value(id, "id");
        Required.value(version, "version");
        Required.value(receivedAt, "receivedAt");
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("text of document " + id + " is empty");
        }
    }
}
