package io.gahshomar.timeline.chronology;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The entries, as timeline-service knows them. */
@Path("/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries", description = "The entries of the chronology and the mentions that they are made of.")
public class EntryResource {

    private static final int PERMANENT_REDIRECT = 308;

    private final EntryViews entries;
    private final Summaries summaries;

    EntryResource(EntryViews entries, Summaries summaries) {
        this.entries = entries;
        this.summaries = summaries;
    }

    /** An entry with all that is known of it, or where it went. */
    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "An entry with its evidence, why it was merged, and what editors decided",
            description = "Also one that is outside the window or hidden. The id of any mention leads to its entry.")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @APIResponse(responseCode = "308", description = "The mention of that id stands on the entry at Location")
    @APIResponse(responseCode = "404", description = "No entry and no mention has ever had that id")
    @APIResponse(responseCode = "410", description = "Nobody says that any more")
    public Response entry(
            @Parameter(
                            description = "Id of an entry or of a mention",
                            example = "5f1d7e0c9a3b4d62b8e1470a92c6f35d-0c8f2ab41d97e653")
                    @PathParam("id")
                    String id) {
        // PostgreSQL takes no text that holds it.
        if (id.indexOf('\0') >= 0) {
            throw unknown(id);
        }
        return entries.of(id)
                .map(view -> Response.ok(view).build())
                .or(() -> entries.entryOf(id).map(EntryResource::moved))
                .orElseThrow(() -> entries.isKnown(id) ? gone(id) : unknown(id));
    }

    private static Response moved(String entryId) {
        return Response.status(PERMANENT_REDIRECT)
                .location(URI.create("/entries/" + entryId))
                .build();
    }

    private static HttpProblem gone(String id) {
        return HttpProblem.builder()
                .withStatus(Status.GONE)
                .withTitle("Gone")
                .withDetail("What stood under '" + id + "' was withdrawn; no source says it any more.")
                .with("code", "gone")
                .with("parameter", "id")
                .build();
    }

    private static HttpProblem unknown(String id) {
        return HttpProblem.builder()
                .withStatus(Status.NOT_FOUND)
                .withTitle("Unknown entry")
                .withDetail("No entry has ever had the id '" + id
                        + "'; ids are those that the timeline and query-service's answers show.")
                .with("code", "unknown-entry")
                .with("parameter", "id")
                .build();
    }

    /** How many mentions and entries there are. */
    @GET
    @Path("/summary")
    @Transactional
    @Operation(summary = "How many mentions and entries there are, on the chronology, outside the window and gone")
    @APIResponse(responseCode = "200", description = "The counts")
    public Summary summary() {
        return summaries.now();
    }
}
