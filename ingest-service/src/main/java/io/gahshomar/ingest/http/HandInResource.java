package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.Description.ACCEPTED;
import static io.gahshomar.ingest.http.Description.DOCUMENT;
import static io.gahshomar.ingest.http.Description.INVALID_DOCUMENT;
import static io.gahshomar.ingest.http.Description.NOT_FETCHED;
import static io.gahshomar.ingest.http.Description.NO_TEXT;
import static io.gahshomar.ingest.http.Description.TOO_LARGE;
import static io.gahshomar.ingest.http.Description.UNAVAILABLE;
import static io.gahshomar.ingest.http.Description.UNKNOWN_DOCUMENT;
import static io.gahshomar.ingest.http.Description.UNSUPPORTED;

import io.gahshomar.ingest.document.DocumentId;
import io.gahshomar.ingest.document.Documents;
import io.gahshomar.ingest.document.ReceiveDocument;
import io.gahshomar.ingest.submission.NewDocument;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes documents in over HTTP, one a request. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Hand in texts and see what became of them")
public class HandInResource {

    private final DocumentIntake intake;
    private final ReceiveDocument receiveDocument;
    private final Documents documents;

    HandInResource(DocumentIntake intake, ReceiveDocument receiveDocument, Documents documents) {
        this.intake = intake;
        this.receiveDocument = receiveDocument;
        this.documents = documents;
    }

    /** Takes a document in; answers when Kafka has it. */
    @POST
    @Consumes({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_PLAIN,
        MediaTypes.MARKDOWN,
        MediaType.TEXT_HTML,
        MediaTypes.PDF,
        MediaTypes.DOCX
    })
    @Operation(
            operationId = "handInDocument",
            summary = "Hand in a document",
            description =
                    "Answers when Kafka has the document; extraction follows. The same document again is the same document: one with a `url` is identified by it, one without by its text. Sent with other content it becomes a new version; sent unchanged nothing happens. JSON with a `url` and without `text` has the page fetched.")
    @Parameter(ref = "title")
    @Parameter(ref = "url")
    @Parameter(ref = "publisher")
    @Parameter(ref = "publishedAt")
    @Parameter(ref = "language")
    @RequestBody(ref = DOCUMENT)
    @APIResponse(responseCode = "202", ref = ACCEPTED)
    @APIResponse(responseCode = "400", ref = INVALID_DOCUMENT)
    @APIResponse(responseCode = "413", ref = TOO_LARGE)
    @APIResponse(responseCode = "415", ref = UNSUPPORTED)
    @APIResponse(responseCode = "422", ref = NO_TEXT)
    @APIResponse(responseCode = "502", ref = NOT_FETCHED)
    @APIResponse(responseCode = "503", ref = UNAVAILABLE)
    public Response receive(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) throws IOException {
        NewDocument document = intake.read(body, headers.getMediaType(), uri);
        return received(DocumentId.of(document), document, uri);
    }

    /** Takes an uploaded file in; answers when Kafka has it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response receive(@BeanParam Upload upload, @Context UriInfo uri) throws IOException {
        NewDocument document = intake.read(upload);
        return received(DocumentId.of(document), document, uri);
    }

    /** Replaces what a document says. */
    @PUT
    @Path("/{id}")
    @Consumes({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_PLAIN,
        MediaTypes.MARKDOWN,
        MediaType.TEXT_HTML,
        MediaTypes.PDF,
        MediaTypes.DOCX
    })
    @Operation(
            operationId = "replaceDocument",
            summary = "Replace what a document says",
            description = "The document keeps its id; events that it no longer tells of are retracted.")
    @Parameter(ref = "title")
    @Parameter(ref = "url")
    @Parameter(ref = "publisher")
    @Parameter(ref = "publishedAt")
    @Parameter(ref = "language")
    @RequestBody(ref = DOCUMENT)
    @APIResponse(responseCode = "202", ref = ACCEPTED)
    @APIResponse(responseCode = "400", ref = INVALID_DOCUMENT)
    @APIResponse(responseCode = "404", ref = UNKNOWN_DOCUMENT)
    @APIResponse(responseCode = "413", ref = TOO_LARGE)
    @APIResponse(responseCode = "415", ref = UNSUPPORTED)
    @APIResponse(responseCode = "422", ref = NO_TEXT)
    @APIResponse(responseCode = "502", ref = NOT_FETCHED)
    @APIResponse(responseCode = "503", ref = UNAVAILABLE)
    public Response replace(
            @PathParam("id") @Parameter(description = "Id of the document", example = Examples.ID) String id,
            InputStream body,
            @Context HttpHeaders headers,
            @Context UriInfo uri)
            throws IOException {
        return received(known(id), intake.read(body, headers.getMediaType(), uri), uri);
    }

    /** Replaces what a document says by what an uploaded file says. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response replace(@PathParam("id") String id, @BeanParam Upload upload, @Context UriInfo uri)
            throws IOException {
        return received(known(id), intake.read(upload), uri);
    }

    private String known(String id) {
        return documents.find(id).orElseThrow(Problems::unknownDocument).id();
    }

    private Response received(String id, NewDocument document, UriInfo uri) {
        receiveDocument.receive(id, document);
        return Receipt.accepted(id, uri);
    }
}
