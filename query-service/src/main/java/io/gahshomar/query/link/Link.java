package io.gahshomar.query.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to something related. */
@Schema(
        description = "A link to something related.",
        requiredProperties = {"rel", "href"})
public record Link(
        @Schema(description = "What it is to this document.", examples = "next")
        String rel,

        @Schema(description = "Its absolute address.", examples = "https://example.org/timeline?from=1995")
        String href) {}
