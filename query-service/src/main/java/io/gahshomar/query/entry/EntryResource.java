package io.gahshomar.query.entry;

import io.gahshomar.query.problem.Problems;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One entry of the chronology. */
@Path("/timeline/{id}")
@Tag(name = "Timeline")
public class EntryResource {

    private final Entries entries;

    EntryResource(Entries entries) {
        this.entries = entries;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "entry", summary = "One entry with all its sources")
    @APIResponse(
            responseCode = "200",
            description = "The entry.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Entry.class)))
    @APIResponse(responseCode = "400", description = "There are no parameters, but one was given.")
    @APIResponse(responseCode = "503", description = "The read model is out of reach at the moment; try again.")
    @APIResponse(responseCode = "404", description = "Nothing ever had that id.")
    @APIResponse(responseCode = "410", description = "The entry is gone: merged into another, or no longer said.")
    public EntryJson entry(
            @Parameter(description = "Id of the entry.", example = "5f2b9c1e0d3a4b6c8e7f90123456789a-0123456789abcdef")
                    @PathParam("id")
                    String id,
            @Context UriInfo uri)
            throws SQLException {
        new QueryParameters(uri.getQueryParameters()).throwIfRejected();
        return switch (entries.find(id)) {
            case Entries.Lookup.Found found -> found.entry();
            case Entries.Lookup.Gone _ ->
                throw Problems.of(
                        410,
                        "entry-gone",
                        "Entry is gone",
                        "Entry '" + id
                                + "' was merged into another entry or is no longer said; /timeline has what stands now.");
            case Entries.Lookup.Unknown _ ->
                throw Problems.of(
                        404,
                        "entry-unknown",
                        "No such entry",
                        "No entry has the id '" + id + "'; the ids are those of the items of /timeline.");
        };
    }
}
