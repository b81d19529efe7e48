package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.Description.UNAVAILABLE;
import static io.gahshomar.ingest.http.MediaTypes.NDJSON;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.ingest.submission.NewDocument;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes documents in over HTTP, many a request. */
@Path("/documents/batch")
@Tag(name = "Documents")
public class BatchResource {

    private final DocumentBatch batch;
    private final ObjectMapper json;

    BatchResource(DocumentBatch batch, ObjectMapper json) {
        this.batch = batch;
        this.json = json;
    }

    /** Takes documents in, a line for each; answers with a line for each. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "handInDocuments",
            summary = "Hand in up to 10,000 documents, one a line",
            description =
                    "Each line is a document as JSON. A line that is wrong does not keep the others from being taken. Where Kafka goes away, the lines that it does not have are told as `unavailable` and are to be sent again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = NewDocument.class),
                            examples = @ExampleObject(name = "lines", value = Examples.BATCH)))
    @APIResponse(
            responseCode = "200",
            description = "What became of each line",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = BatchLine.class),
                            examples = @ExampleObject(name = "results", value = Examples.BATCH_RESULT)))
    @APIResponse(responseCode = "503", ref = UNAVAILABLE)
    public Response receiveAll(InputStream body) throws IOException {
        List<BatchLine> lines = batch.receive(body);
        if (!lines.isEmpty() && lines.stream().allMatch(line -> line.result().equals("unavailable"))) {
            throw Problems.unavailable();
        }
        StringBuilder answer = new StringBuilder();
        for (BatchLine line : lines) {
            answer.append(json.writeValueAsString(line)).append('\n');
        }
        return Response.ok(answer.toString(), NDJSON).build();
    }
}
