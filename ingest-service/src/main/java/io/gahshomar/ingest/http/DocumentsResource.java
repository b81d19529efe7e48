package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.Examples.PROBLEM_JSON;

import io.gahshomar.ingest.corpus.CorpusLoad;
import io.gahshomar.ingest.document.DocumentCounts;
import io.gahshomar.ingest.document.DocumentId;
import io.gahshomar.ingest.document.DocumentState;
import io.gahshomar.ingest.document.Documents;
import io.gahshomar.ingest.document.ReceiveDocument;
import io.gahshomar.ingest.submission.NewDocument;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents over HTTP. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Hand in texts and see what became of them")
public class DocumentsResource {

    private final ReceiveDocument receiveDocument;
    private final Documents documents;
    private final CorpusLoad corpus;

    DocumentsResource(ReceiveDocument receiveDocument, Documents documents, CorpusLoad corpus) {
        this.receiveDocument = receiveDocument;
        this.documents = documents;
        this.corpus = corpus;
    }

    /** Takes a document in; answers when Kafka has it. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "handInDocument",
            summary = "Hand in a document",
            description =
                    "Answers when Kafka has the document; extraction follows. The same document again is the same "
                            + "document: one with a `url` is identified by it, one without by its text. Sent with other content it "
                            + "becomes a new version; sent unchanged nothing happens.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NewDocument.class),
                        examples = {
                            @ExampleObject(name = "english", summary = "A news report", value = Examples.ENGLISH),
                            @ExampleObject(name = "persian", summary = "A Persian text", value = Examples.PERSIAN)
                        }),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(name = "text", summary = "Nothing but the text", value = Examples.PLAIN))
            })
    @APIResponse(
            responseCode = "202",
            description = "Kafka has the document",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where its status can be read",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(name = "receipt", value = Examples.RECEIPT)))
    @APIResponse(
            responseCode = "400",
            description = "The body cannot be read, or fields are wrong",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "wrong date", value = Examples.INVALID_DOCUMENT)))
    @APIResponse(
            responseCode = "413",
            description = "The text is too large",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "too large", value = Examples.TOO_LARGE)))
    @APIResponse(
            responseCode = "415",
            description = "The body is neither JSON nor plain text",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unsupported", value = Examples.UNSUPPORTED)))
    @APIResponse(
            responseCode = "503",
            description = "Kafka or the database is not available; `Retry-After` says when to try again",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unavailable", value = Examples.UNAVAILABLE)))
    public Response receive(NewDocument document, @Context UriInfo uri) {
        String id = DocumentId.of(document);
        receiveDocument.receive(id, document);
        URI status = self(id, uri);
        Receipt receipt = new Receipt(id, List.of(new Link("status", status)));
        return Response.accepted(receipt).location(status).build();
    }

    /** What became of a document. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getDocument", summary = "See what became of a document")
    @APIResponse(
            responseCode = "200",
            description = "What is known of the document",
            content =
                    @Content(
                            schema = @Schema(implementation = DocumentReport.class),
                            examples = @ExampleObject(name = "extracted", value = Examples.REPORT)))
    @APIResponse(
            responseCode = "404",
            description = "No document has this id",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unknown", value = Examples.UNKNOWN)))
    public DocumentReport find(
            @PathParam("id")
                    @Parameter(description = "Id of the document", example = "0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f")
                    String id,
            @Context UriInfo uri) {
        return Optional.of(id)
                .filter(DocumentId::isValid)
                .flatMap(documents::find)
                .map(state -> report(state, uri))
                .orElseThrow(Problems::unknownDocument);
    }

    /** The latest documents. */
    @GET
    @Operation(operationId = "listDocuments", summary = "List documents, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "The documents",
            content =
                    @Content(
                            schema = @Schema(implementation = DocumentList.class),
                            examples = @ExampleObject(name = "list", value = Examples.LIST)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "wrong status", value = Examples.INVALID_PARAMETER)))
    public DocumentList list(
            @QueryParam("status")
                    @Parameter(
                            description = "Only documents of this status",
                            example = "failed",
                            schema = @Schema(enumeration = {"received", "extracted", "failed", "withdrawn"}))
                    String status,
            @QueryParam("limit")
                    @Parameter(
                            description = "How many at most",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "50"))
                    String limit,
            @Context UriInfo uri) {
        QueryParameters given = QueryParameters.of(uri);
        given.refuseOthersThan("status", "limit");
        List<DocumentReport> items =
                documents.latest(ListParameters.status(given), ListParameters.limit(given)).stream()
                        .map(state -> report(state, uri))
                        .toList();
        return new DocumentList(items, items.size());
    }

    /** How far the work is. */
    @GET
    @Path("/progress")
    @Operation(operationId = "getProgress", summary = "See how far the work is")
    @APIResponse(
            responseCode = "200",
            description = "Counts",
            content =
                    @Content(
                            schema = @Schema(implementation = Progress.class),
                            examples = @ExampleObject(name = "progress", value = Examples.PROGRESS)))
    public Progress progress() {
        DocumentCounts counts = documents.counts();
        return new Progress(
                counts.received(), counts.extracted(), counts.failed(), counts.mentions(), corpus.progress());
    }

    private static DocumentReport report(DocumentState state, UriInfo uri) {
        return DocumentReport.of(state, self(state.id(), uri));
    }

    private static URI self(String id, UriInfo uri) {
        return uri.getBaseUriBuilder().path(DocumentsResource.class).path(id).build();
    }
}
