package io.gahshomar.ingest.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a document that was handed in.
 *
 * @param id id of the document; the same document handed in again has the same one
 * @param links where its status can be read
 */
@Schema(description = "Kafka has the document. `links` leads to its status")
record Receipt(
        @Schema(examples = "0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f")
        String id,

        List<Link> links) {

    /** The answer 202 with where the status of the document can be read. */
    static Response accepted(String id, UriInfo uri) {
        URI status = DocumentsResource.self(id, uri);
        return Response.accepted(new Receipt(id, List.of(new Link("status", status))))
                .location(status)
                .build();
    }
}
