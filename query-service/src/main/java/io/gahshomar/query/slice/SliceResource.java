package io.gahshomar.query.slice;

import io.gahshomar.query.link.Link;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Slices of the chronology. */
@Path("/timeline")
@Tag(name = "Timeline", description = "The chronology: slices of it, and its entries.")
public class SliceResource {

    private final Slices slices;

    SliceResource(Slices slices) {
        this.slices = slices;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "slice",
            summary = "The entries of a range of days, in order",
            description =
                    "Entries that have at least one day in common with the range; an open side of an entry reaches"
                            + " without end. They are ordered by their first day (an entry without a start by its last day),"
                            + " then by their last day (one without an end last), then by id. Follow the link with rel \"next\""
                            + " until there is none: the pages together are the slice, each entry once, also while others"
                            + " arrive.")
    @Parameter(
            name = SliceParameters.FROM,
            in = ParameterIn.QUERY,
            description = "First day of the range, inclusive: the beginning of a Gregorian year, month or day."
                    + " Without it the range has no beginning.",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}(-\\d{2}){0,2}$"),
            examples = {
                @ExampleObject(name = "year", value = "1995"),
                @ExampleObject(name = "month", value = "2007-10"),
                @ExampleObject(name = "day", value = "2007-10-16")
            })
    @Parameter(
            name = SliceParameters.TO,
            in = ParameterIn.QUERY,
            description = "Last day of the range, inclusive: the end of a Gregorian year, month or day. Without it the"
                    + " range has no end.",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}(-\\d{2}){0,2}$"),
            examples = {
                @ExampleObject(name = "month", value = "2005-06"),
                @ExampleObject(name = "year", value = "2005"),
                @ExampleObject(name = "day", value = "2005-06-24")
            })
    @Parameter(
            name = SliceParameters.THEME,
            in = ParameterIn.QUERY,
            description =
                    "Entries with this theme, an id of lower-case letters and digits joined by hyphens; repeated (at most 20), entries with any of them. A theme that"
                            + " nothing has been said of gives an empty slice; /themes lists the others.",
            explode = Explode.TRUE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 20),
            examples = {
                @ExampleObject(name = "one", value = "[\"nuclear\"]"),
                @ExampleObject(name = "any of two", value = "[\"nuclear\", \"central-asia\"]")
            })
    @Parameter(
            name = SliceParameters.ORDER,
            in = ParameterIn.QUERY,
            description = "The earliest first (asc) or the exact reverse (desc).",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"asc", "desc"},
                            defaultValue = "asc"),
            example = "asc")
    @Parameter(
            name = SliceParameters.LIMIT,
            in = ParameterIn.QUERY,
            description = "The most entries on a page.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "100"),
            example = "50")
    @Parameter(
            name = SliceParameters.CURSOR,
            in = ParameterIn.QUERY,
            description = "Where the page begins: opaque, taken unchanged from a next link, and only good with the"
                    + " from, to, theme and order that it was given for. The limit may differ.",
            schema = @Schema(type = SchemaType.STRING),
            example = "M2Y4ZTNiMDUgNTQzMmMyMDMgMTM4MDIgMTM4MDIgZXhhbXBsZQ")
    @APIResponse(
            responseCode = "200",
            description = "A page of the slice; empty where nothing of it is known.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Slice.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or wrong. The member errors has one element for each: its name,"
                    + " value, a code (unknown-parameter, repeated-parameter, invalid-date, reversed-range,"
                    + " invalid-theme, too-many-themes, invalid-order, invalid-limit, invalid-cursor or"
                    + " foreign-cursor) and what would be right.")
    @APIResponse(responseCode = "503", description = "The read model is out of reach at the moment; try again.")
    public Slice slice(@Context UriInfo uri) throws SQLException {
        SliceQuery query = SliceParameters.read(uri.getQueryParameters());
        Page page = slices.page(query);
        return new Slice(page.entries(), links(uri, query, page), page.entries().size());
    }

    private static List<Link> links(UriInfo uri, SliceQuery query, Page page) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("self", uri.getRequestUri().toString()));
        page.last().ifPresent(last -> {
            String cursor = new Cursor(query.fingerprint(), last).encode();
            links.add(new Link(
                    "next",
                    uri.getRequestUriBuilder()
                            .replaceQueryParam(SliceParameters.CURSOR, cursor)
                            .build()
                            .toString()));
        });
        return links;
    }
}
