package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.Description.INVALID_FEED;
import static io.gahshomar.ingest.http.MediaTypes.OPML;

import io.gahshomar.ingest.feed.Opml;
import io.gahshomar.ingest.submission.DocumentReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of feeds over HTTP, as feed readers exchange them. */
@Path("/feeds/opml")
@Tag(name = "Feeds", description = "Watch RSS, Atom and JSON feeds")
public class OpmlResource {

    private final Opml opml;
    private final DocumentReader reader;

    OpmlResource(Opml opml, DocumentReader reader) {
        this.opml = opml;
        this.reader = reader;
    }

    /** All feeds as OPML. */
    @GET
    @Produces(OPML)
    @Operation(operationId = "exportFeeds", summary = "All feeds as OPML 2.0")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(
                            mediaType = OPML,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "list", value = FeedExamples.OPML)))
    public Response write() {
        return Response.ok(opml.write(), OPML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"gahshomar.opml\"")
                .build();
    }

    /** Watches the feeds of a list. */
    @POST
    @Consumes({OPML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importFeeds",
            summary = "Watch the feeds of an OPML list",
            description =
                    "Answers with a line for each feed. One that cannot be watched does not keep the others from it.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = OPML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "list", value = FeedExamples.OPML)),
                @Content(
                        mediaType = MediaType.APPLICATION_XML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "list", value = FeedExamples.OPML)),
                @Content(
                        mediaType = MediaType.TEXT_XML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "list", value = FeedExamples.OPML))
            })
    @APIResponse(
            responseCode = "200",
            description = "What became, or would become, of each",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Opml.Line.class),
                            examples = @ExampleObject(name = "imported", value = FeedExamples.IMPORTED)))
    @APIResponse(responseCode = "400", ref = INVALID_FEED)
    public Items<Opml.Line> read(
            InputStream body,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Only tell what would become of them",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            @Context HttpHeaders headers,
            @Context UriInfo uri)
            throws IOException {
        QueryParameters given = QueryParameters.of(uri);
        given.refuseOthersThan("dryRun");
        List<Opml.Line> lines = opml.read(
                        reader.bytes(body), headers.getMediaType().toString(), given.flag("dryRun"))
                .orElseThrow(
                        () -> Problems.malformedBody(
                                "the body is no OPML; its root element must be <opml>, with <outline xmlUrl=\"…\"> for each feed"));
        return Items.of(lines);
    }
}
