package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.Examples.NDJSON;
import static io.gahshomar.ingest.http.Examples.PROBLEM_JSON;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.ingest.corpus.CorpusLoad;
import io.gahshomar.ingest.document.DocumentId;
import io.gahshomar.ingest.document.DocumentState;
import io.gahshomar.ingest.document.Documents;
import io.gahshomar.ingest.document.ReceiveDocument;
import io.gahshomar.ingest.document.WithdrawDocument;
import io.gahshomar.ingest.submission.NewDocument;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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

    private static final String MARKDOWN = "text/markdown";
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DocumentIntake intake;
    private final DocumentBatch batch;
    private final ReceiveDocument receiveDocument;
    private final WithdrawDocument withdrawDocument;
    private final Documents documents;
    private final CorpusLoad corpus;
    private final ObjectMapper json;

    DocumentsResource(
            DocumentIntake intake,
            DocumentBatch batch,
            ReceiveDocument receiveDocument,
            WithdrawDocument withdrawDocument,
            Documents documents,
            CorpusLoad corpus,
            ObjectMapper json) {
        this.intake = intake;
        this.batch = batch;
        this.receiveDocument = receiveDocument;
        this.withdrawDocument = withdrawDocument;
        this.documents = documents;
        this.corpus = corpus;
        this.json = json;
    }

    /** Takes a document in; answers when Kafka has it. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MARKDOWN, MediaType.TEXT_HTML, PDF, DOCX})
    @Operation(
            operationId = "handInDocument",
            summary = "Hand in a document",
            description =
                    "Answers when Kafka has the document; extraction follows. The same document again is the same document: one with a `url` is identified by it, one without by its text. Sent with other content it becomes a new version; sent unchanged nothing happens. JSON with a `url` and without `text` has the page fetched.")
    @Parameter(
            name = "title",
            in = ParameterIn.QUERY,
            description = "Title, where the body is no JSON",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "url",
            in = ParameterIn.QUERY,
            description = "Address of the publication, where the body is no JSON",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "publisher",
            in = ParameterIn.QUERY,
            description = "Publisher, where the body is no JSON",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "publishedAt",
            in = ParameterIn.QUERY,
            description = "Gregorian day of publication, where the body is no JSON",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "fa or en, where the body is no JSON",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NewDocument.class),
                        examples = {
                            @ExampleObject(name = "english", summary = "A news report", value = Examples.ENGLISH),
                            @ExampleObject(name = "persian", summary = "A Persian text", value = Examples.PERSIAN),
                            @ExampleObject(
                                    name = "address",
                                    summary = "Nothing but an address: the page is fetched",
                                    value = Examples.ADDRESS)
                        }),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "text", value = Examples.PLAIN)),
                @Content(
                        mediaType = MARKDOWN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "text", value = Examples.PLAIN)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "page", value = Examples.HTML)),
                @Content(
                        mediaType = PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "file", value = Examples.FILE)),
                @Content(
                        mediaType = DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "file", value = Examples.FILE))
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
                            mediaType = MediaType.APPLICATION_JSON,
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
            description = "The text or the file is too large, has too many pages, or unfolds into too much",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "too large", value = Examples.TOO_LARGE)))
    @APIResponse(
            responseCode = "415",
            description = "The body is of a kind that is not read",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unsupported", value = Examples.UNSUPPORTED)))
    @APIResponse(
            responseCode = "422",
            description = "There is no text to be had from the file or the page",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "no text", value = Examples.NO_TEXT)))
    @APIResponse(
            responseCode = "502",
            description = "The address cannot be fetched from",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unreachable", value = Examples.NOT_FETCHED)))
    @APIResponse(
            responseCode = "503",
            description = "Kafka or the database is not available; `Retry-After` says when to try again",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unavailable", value = Examples.UNAVAILABLE)))
    public Response receive(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) throws IOException {
        NewDocument document = intake.read(body, headers.getMediaType(), uri);
        return received(DocumentId.of(document), document, uri);
    }

    /** Takes an uploaded file in; answers when Kafka has it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "handInDocument", summary = "Hand in a document")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Upload.class),
                            examples = @ExampleObject(name = "file", value = Examples.FILE)))
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
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(name = "receipt", value = Examples.RECEIPT)))
    public Response upload(@BeanParam Upload upload, @Context UriInfo uri) throws IOException {
        NewDocument told = upload.told();
        try (InputStream file = Files.newInputStream(upload.path())) {
            NewDocument document = intake.read(file, upload.file.contentType(), upload.file.fileName(), told);
            return received(DocumentId.of(document), document, uri);
        }
    }

    /** Takes documents in, a line for each; answers with a line for each. */
    @POST
    @Path("/batch")
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
    @APIResponse(
            responseCode = "503",
            description = "Kafka or the database is not available, and no line was taken",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unavailable", value = Examples.UNAVAILABLE)))
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

    /** Replaces what a document says. */
    @PUT
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MARKDOWN, MediaType.TEXT_HTML, PDF, DOCX})
    @Operation(
            operationId = "replaceDocument",
            summary = "Replace what a document says",
            description = "The document keeps its id; events that it no longer tells of are retracted.")
    @Parameter(
            name = "title",
            in = ParameterIn.QUERY,
            description = "Title, where the body is no JSON",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "url",
            in = ParameterIn.QUERY,
            description = "Address of the publication, where the body is no JSON",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "publisher",
            in = ParameterIn.QUERY,
            description = "Publisher, where the body is no JSON",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "publishedAt",
            in = ParameterIn.QUERY,
            description = "Gregorian day of publication, where the body is no JSON",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "fa or en, where the body is no JSON",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NewDocument.class),
                        examples = {
                            @ExampleObject(name = "english", summary = "A news report", value = Examples.ENGLISH),
                            @ExampleObject(name = "persian", summary = "A Persian text", value = Examples.PERSIAN),
                            @ExampleObject(
                                    name = "address",
                                    summary = "Nothing but an address: the page is fetched",
                                    value = Examples.ADDRESS)
                        }),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "text", value = Examples.PLAIN)),
                @Content(
                        mediaType = MARKDOWN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "text", value = Examples.PLAIN)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "page", value = Examples.HTML)),
                @Content(
                        mediaType = PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "file", value = Examples.FILE)),
                @Content(
                        mediaType = DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "file", value = Examples.FILE))
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
                            mediaType = MediaType.APPLICATION_JSON,
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
            description = "The text or the file is too large, has too many pages, or unfolds into too much",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "too large", value = Examples.TOO_LARGE)))
    @APIResponse(
            responseCode = "415",
            description = "The body is of a kind that is not read",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unsupported", value = Examples.UNSUPPORTED)))
    @APIResponse(
            responseCode = "422",
            description = "There is no text to be had from the file or the page",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "no text", value = Examples.NO_TEXT)))
    @APIResponse(
            responseCode = "502",
            description = "The address cannot be fetched from",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unreachable", value = Examples.NOT_FETCHED)))
    @APIResponse(
            responseCode = "503",
            description = "Kafka or the database is not available; `Retry-After` says when to try again",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unavailable", value = Examples.UNAVAILABLE)))
    @APIResponse(
            responseCode = "404",
            description = "No document has this id",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unknown", value = Examples.UNKNOWN)))
    public Response replace(
            @PathParam("id")
                    @Parameter(description = "Id of the document", example = "0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f")
                    String id,
            InputStream body,
            @Context HttpHeaders headers,
            @Context UriInfo uri)
            throws IOException {
        String known = known(id).id();
        return received(known, intake.read(body, headers.getMediaType(), uri), uri);
    }

    /** Takes a document back. */
    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "withdrawDocument",
            summary = "Withdraw a document",
            description = "Answers when Kafka has that; its events are retracted after it.")
    @APIResponse(
            responseCode = "202",
            description = "Kafka knows that it is withdrawn",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where its status can be read",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(name = "receipt", value = Examples.RECEIPT)))
    @APIResponse(
            responseCode = "404",
            description = "No document has this id",
            content =
                    @Content(
                            mediaType = PROBLEM_JSON,
                            schema = @Schema(implementation = HttpProblem.class),
                            examples = @ExampleObject(name = "unknown", value = Examples.UNKNOWN)))
    public Response withdraw(
            @PathParam("id")
                    @Parameter(description = "Id of the document", example = "0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f")
                    String id,
            @Context UriInfo uri) {
        String known = known(id).id();
        withdrawDocument.withdraw(known);
        return accepted(known, uri);
    }

    private Response received(String id, NewDocument document, UriInfo uri) {
        receiveDocument.receive(id, document);
        return accepted(id, uri);
    }

    private static Response accepted(String id, UriInfo uri) {
        URI status = self(id, uri);
        Receipt receipt = new Receipt(id, List.of(new Link("status", status)));
        return Response.accepted(receipt).location(status).build();
    }

    private DocumentState known(String id) {
        return Optional.of(id)
                .filter(DocumentId::isValid)
                .flatMap(documents::find)
                .orElseThrow(Problems::unknownDocument);
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
        return report(known(id), uri);
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
        return new DocumentList(items, items.size(), progress());
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
        return Progress.of(documents.counts(), corpus.progress());
    }

    private static DocumentReport report(DocumentState state, UriInfo uri) {
        return DocumentReport.of(state, self(state.id(), uri));
    }

    private static URI self(String id, UriInfo uri) {
        return uri.getBaseUriBuilder().path(DocumentsResource.class).path(id).build();
    }
}
