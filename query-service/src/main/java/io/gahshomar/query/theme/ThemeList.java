package io.gahshomar.query.theme;

import io.gahshomar.query.link.Link;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The themes as clients read them. */
@Schema(
        description = "The themes of the chronology.",
        requiredProperties = {"items", "links", "numberReturned"})
public record ThemeList(
        @Schema(description = "The themes, those of the most entries first.")
        List<Theme> items,

        @Schema(description = "self: this document.") List<Link> links,

        @Schema(description = "Themes returned: all of them.", examples = "12")
        int numberReturned) {}
