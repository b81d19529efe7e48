package io.gahshomar.query.slice;

import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.entry.EntryJson;
import io.gahshomar.query.link.Link;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a slice as clients read it. */
@Schema(
        description = "One page of a slice of the chronology.",
        requiredProperties = {"items", "links", "numberReturned"})
public record Slice(
        @Schema(description = "The entries in order.", type = SchemaType.ARRAY, implementation = Entry.class)
        List<EntryJson> items,

        @Schema(description = "self: this page; next: the page after it, where there is one.")
        List<Link> links,

        @Schema(description = "Entries on this page.", examples = "50")
        int numberReturned) {}
