package io.gahshomar.timeline.chronology;

import io.gahshomar.timeline.entry.Entries;
import io.gahshomar.timeline.entry.Entry;
import io.gahshomar.timeline.mention.Mentions;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The entries, as timeline-service knows them. */
@Path("/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries", description = "The entries of the chronology and the mentions that they are made of.")
public class EntryResource {

    private final Entries entries;
    private final Mentions mentions;
    private final Summaries summaries;

    EntryResource(Entries entries, Mentions mentions, Summaries summaries) {
        this.entries = entries;
        this.mentions = mentions;
        this.summaries = summaries;
    }

    /** An entry with its mentions, also one that is outside the window or gone. */
    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "An entry with its mentions",
            description = "Also an entry that is outside the window, and one that is gone.")
    @APIResponse(responseCode = "200", description = "The entry")
    @APIResponse(responseCode = "404", description = "No entry has ever had that id")
    public EntryView entry(
            @Parameter(description = "Id of the entry", example = "5f1d7e0c9a3b4d62b8e1470a92c6f35d-0c8f2ab41d97e653")
                    @PathParam("id")
                    String id) {
        Entry entry = entries.findByIdOptional(id).orElseThrow(() -> unknown(id));
        return new EntryView(id, entry.version(), entry.state(), entry.timelineEntry(), mentions.ofEntry(id));
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
