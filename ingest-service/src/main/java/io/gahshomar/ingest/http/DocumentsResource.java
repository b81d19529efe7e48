package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.Description.ACCEPTED;
import static io.gahshomar.ingest.http.Description.INVALID_PARAMETER;
import static io.gahshomar.ingest.http.Description.UNAVAILABLE;
import static io.gahshomar.ingest.http.Description.UNKNOWN_DOCUMENT;

import io.gahshomar.ingest.corpus.CorpusLoad;
import io.gahshomar.ingest.document.DocumentState;
import io.gahshomar.ingest.document.Documents;
import io.gahshomar.ingest.document.WithdrawDocument;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of documents, over HTTP. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentsResource {

    private final WithdrawDocument withdrawDocument;
    private final Documents documents;
    private final CorpusLoad corpus;

    DocumentsResource(WithdrawDocument withdrawDocument, Documents documents, CorpusLoad corpus) {
        this.withdrawDocument = withdrawDocument;
        this.documents = documents;
        this.corpus = corpus;
    }

    /** Where the status of a document can be read. */
    static URI self(String id, UriInfo uri) {
        return uri.getBaseUriBuilder().path(DocumentsResource.class).path(id).build();
    }

    /** Takes a document back. */
    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "withdrawDocument",
            summary = "Withdraw a document",
            description = "Answers when Kafka has that; its events are retracted after it.")
    @APIResponse(responseCode = "202", ref = ACCEPTED)
    @APIResponse(responseCode = "404", ref = UNKNOWN_DOCUMENT)
    @APIResponse(responseCode = "503", ref = UNAVAILABLE)
    public Response withdraw(
            @PathParam("id") @Parameter(description = "Id of the document", example = Examples.ID) String id,
            @Context UriInfo uri) {
        String known = known(id).id();
        withdrawDocument.withdraw(known);
        return Receipt.accepted(known, uri);
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
    @APIResponse(responseCode = "404", ref = UNKNOWN_DOCUMENT)
    public DocumentReport find(
            @PathParam("id") @Parameter(description = "Id of the document", example = Examples.ID) String id,
            @Context UriInfo uri) {
        return report(known(id), uri);
    }

    /** The latest documents. */
    @GET
    @Operation(operationId = "listDocuments", summary = "List documents, the latest first")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Only documents of this status",
            example = "failed",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"received", "extracted", "failed", "withdrawn"}))
    @Parameter(ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "The documents",
            content =
                    @Content(
                            schema = @Schema(implementation = DocumentList.class),
                            examples = @ExampleObject(name = "list", value = Examples.LIST)))
    @APIResponse(responseCode = "400", ref = INVALID_PARAMETER)
    public DocumentList list(@Context UriInfo uri) {
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

    private DocumentState known(String id) {
        return documents.find(id).orElseThrow(Problems::unknownDocument);
    }

    private static DocumentReport report(DocumentState state, UriInfo uri) {
        return DocumentReport.of(state, self(state.id(), uri));
    }
}
