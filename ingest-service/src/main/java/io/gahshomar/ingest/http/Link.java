package io.gahshomar.ingest.http;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link to something related.
 *
 * @param rel how it is related
 * @param href where it is
 */
@Schema(description = "A link to something related")
record Link(
        @Schema(examples = "self") String rel,

        @Schema(examples = "http://localhost:8081/documents/0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f")
        URI href) {}
