package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.Description.INVALID_DOCUMENT;
import static io.gahshomar.ingest.http.Description.TOO_LARGE;
import static io.gahshomar.ingest.http.MediaTypes.NDJSON;

import io.gahshomar.extraction.ExpressionRow;
import io.gahshomar.extraction.SourceText;
import io.gahshomar.ingest.extraction.Extractor;
import io.gahshomar.ingest.submission.DocumentReader;
import io.gahshomar.ingest.submission.ReadingRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code gahshomar extract} over HTTP: reads a text and stores nothing. */
@Path("/extract")
@Tag(name = "Extraction", description = "Read a text at once")
public class ExtractResource {

    /** The command's name for its standard input. */
    private static final String NAMELESS = "-";

    private final Extractor extractor;
    private final DocumentReader reader;

    ExtractResource(Extractor extractor, DocumentReader reader) {
        this.extractor = extractor;
        this.reader = reader;
    }

    /** Reads a text; answers with a line, or an element of an array, for each temporal expression. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Produces({NDJSON, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "extract",
            summary = "Read a text at once, storing nothing",
            description =
                    "The dated events of a text, as `gahshomar extract` prints them. The answer is one JSON object a "
                            + "line, or with `Accept: application/json` an array. Offsets count Unicode code points from 0, the end "
                            + "is exclusive.")
    @Parameter(
            name = "publishedAt",
            in = ParameterIn.QUERY,
            description = "With text/plain: Gregorian day of publication",
            example = "2007-10-17",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "With text/plain: language of the text; detected where it is left out",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"fa", "en"}))
    @Parameter(
            name = "all",
            in = ParameterIn.QUERY,
            description = "With text/plain: whether citations, meta and mentions are wanted as well",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReadingRequest.class),
                        examples = @ExampleObject(name = "persian", value = Examples.READING)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "text", value = Examples.PLAIN))
            })
    @APIResponse(
            responseCode = "200",
            description = "The temporal expressions, in text order",
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(implementation = ExpressionRow.class),
                        examples = @ExampleObject(name = "rows", value = Examples.ROW)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ExpressionRow.class),
                        examples = @ExampleObject(name = "rows", value = "[" + Examples.ROW + "]"))
            })
    @APIResponse(responseCode = "400", ref = INVALID_DOCUMENT)
    @APIResponse(responseCode = "413", ref = TOO_LARGE)
    public Response extract(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) throws IOException {
        ReadingRequest request = request(body, headers.getMediaType(), uri);
        List<String> rows = ExpressionRow.of(NAMELESS, extractor.extract(sourceText(request))).stream()
                .filter(row -> request.all() || row.happening())
                .map(ExpressionRow::json)
                .toList();
        return wantsArray(headers)
                ? Response.ok(String.join(",", rows).transform("[%s]"::formatted), MediaType.APPLICATION_JSON)
                        .build()
                : Response.ok(rows.stream().map(row -> row + "\n").collect(Collectors.joining()), NDJSON)
                        .build();
    }

    private ReadingRequest request(InputStream body, MediaType type, UriInfo uri) throws IOException {
        QueryParameters given = QueryParameters.of(uri);
        if (!MediaType.TEXT_PLAIN_TYPE.isCompatible(type)) {
            given.refuseOthersThan();
            return reader.readingRequest(body);
        }
        given.refuseOthersThan("publishedAt", "language", "all");
        return reader.check(new ReadingRequest(
                reader.text(body, Charsets.of(type)),
                given.day("publishedAt"),
                given.text("language"),
                given.flag("all")));
    }

    private static SourceText sourceText(ReadingRequest request) {
        return new SourceText(request.text(), request.publishedAt(), request.language());
    }

    /** Lines are the first choice: who accepts anything gets what the command prints. */
    private static boolean wantsArray(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.valueOf(NDJSON))) {
                return false;
            }
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return true;
            }
        }
        return false;
    }
}
