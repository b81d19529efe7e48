package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.Description.INVALID_PARAMETER;
import static io.gahshomar.ingest.http.Description.UNAVAILABLE;

import io.gahshomar.ingest.document.DocumentId;
import io.gahshomar.ingest.extraction.ReextractDocuments;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Extraction once more, after the themes or the extractor changed. */
@Path("/documents/reextract")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class ReextractionResource {

    private final ReextractDocuments reextractDocuments;

    ReextractionResource(ReextractDocuments reextractDocuments) {
        this.reextractDocuments = reextractDocuments;
    }

    /**
     * What was done.
     *
     * @param sent how many documents are extracted again
     */
    @Schema(name = "Reextraction")
    public record Reextraction(int sent) {}

    /** Has documents extracted again. */
    @POST
    @Operation(
            operationId = "reextractDocuments",
            summary = "Extract documents again",
            description =
                    "Sends documents once more to the extraction workers, all of them or those of the given ids; those that "
                            + "the extractor and themes in force have read already are left out. Answers when Kafka has them.")
    @APIResponse(
            responseCode = "202",
            description = "Kafka has the documents; extraction follows",
            content =
                    @Content(
                            schema = @Schema(implementation = Reextraction.class),
                            examples = @ExampleObject(name = "sent", value = "{\"sent\": 42}")))
    @APIResponse(responseCode = "400", ref = INVALID_PARAMETER)
    @APIResponse(responseCode = "503", ref = UNAVAILABLE)
    public Response reextract(
            @QueryParam("id")
                    @Parameter(description = "Only the document of this id; may be repeated", example = Examples.ID)
                    List<String> ids,
            @Context UriInfo uri) {
        QueryParameters.of(uri).refuseOthersThan("id");
        ids.stream().filter(id -> !DocumentId.isValid(id)).findFirst().ifPresent(id -> {
            throw Problems.invalidParameter(new ParameterError("id", id, "is no document id; an id is 32 hex digits"));
        });
        return Response.accepted(new Reextraction(reextractDocuments.reextract(Set.copyOf(ids))))
                .build();
    }
}
