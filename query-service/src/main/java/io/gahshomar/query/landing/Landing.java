package io.gahshomar.query.landing;

import io.gahshomar.query.link.Link;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client finds at the root. */
@Schema(description = "What there is at this address.")
public record Landing(
        @Schema(description = "Name of the service.") String title,
        @Schema(description = "What it answers.") String description,

        @Schema(
                description = "items: the chronology; themes: its themes; service-desc: the OpenAPI document;"
                        + " service-doc: the same for people; status: health.")
        List<Link> links) {}
