package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.MediaTypes.PROBLEM_JSON;

import io.gahshomar.ingest.submission.NewDocument;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the descriptions of several endpoints share: problems, parameters, and the kinds of documents. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Gahshomar ingest service",
                        version = "1",
                        description = "Hands documents to the chronology and tells what became of them."),
        components =
                @Components(
                        responses = {
                            @APIResponse(
                                    name = Description.ACCEPTED,
                                    responseCode = "202",
                                    description = "Kafka has it",
                                    headers =
                                            @Header(
                                                    name = "Location",
                                                    description = "Where its status can be read",
                                                    schema = @Schema(type = SchemaType.STRING)),
                                    content =
                                            @Content(
                                                    mediaType = MediaType.APPLICATION_JSON,
                                                    schema = @Schema(implementation = Receipt.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "receipt",
                                                                    value = Examples.RECEIPT))),
                            @APIResponse(
                                    name = Description.FEED,
                                    responseCode = "200",
                                    description = "The feed as it is now",
                                    content =
                                            @Content(
                                                    mediaType = MediaType.APPLICATION_JSON,
                                                    schema = @Schema(implementation = FeedReport.class),
                                                    examples =
                                                            @ExampleObject(name = "feed", value = FeedExamples.FEED))),
                            @APIResponse(
                                    name = Description.INVALID_DOCUMENT,
                                    responseCode = "400",
                                    description = "The body cannot be read, or fields are wrong",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "wrong date",
                                                                    value = Examples.INVALID_DOCUMENT))),
                            @APIResponse(
                                    name = Description.INVALID_PARAMETER,
                                    responseCode = "400",
                                    description = "A parameter is wrong",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "wrong parameter",
                                                                    value = Examples.INVALID_PARAMETER))),
                            @APIResponse(
                                    name = Description.UNKNOWN_DOCUMENT,
                                    responseCode = "404",
                                    description = "No document has this id",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "unknown",
                                                                    value = Examples.UNKNOWN))),
                            @APIResponse(
                                    name = Description.TOO_LARGE,
                                    responseCode = "413",
                                    description =
                                            "The text or the file is too large, has too many pages, or unfolds into too much",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "too large",
                                                                    value = Examples.TOO_LARGE))),
                            @APIResponse(
                                    name = Description.UNSUPPORTED,
                                    responseCode = "415",
                                    description = "The body is of a kind that is not read",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "unsupported",
                                                                    value = Examples.UNSUPPORTED))),
                            @APIResponse(
                                    name = Description.NO_TEXT,
                                    responseCode = "422",
                                    description = "There is no text to be had from the file or the page",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "no text",
                                                                    value = Examples.NO_TEXT))),
                            @APIResponse(
                                    name = Description.NOT_FETCHED,
                                    responseCode = "502",
                                    description = "The address cannot be fetched from",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "unreachable",
                                                                    value = Examples.NOT_FETCHED))),
                            @APIResponse(
                                    name = Description.UNAVAILABLE,
                                    responseCode = "503",
                                    description =
                                            "Kafka or the database is not available; `Retry-After` says when to try again",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "unavailable",
                                                                    value = Examples.UNAVAILABLE))),
                            @APIResponse(
                                    name = Description.INVALID_FEED,
                                    responseCode = "400",
                                    description = "The body or the address is wrong",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "missing",
                                                                    value = FeedExamples.INVALID))),
                            @APIResponse(
                                    name = Description.UNKNOWN_FEED,
                                    responseCode = "404",
                                    description = "No feed has this id",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "unknown",
                                                                    value = FeedExamples.UNKNOWN))),
                            @APIResponse(
                                    name = Description.KNOWN_FEED,
                                    responseCode = "409",
                                    description = "It is watched already",
                                    content =
                                            @Content(
                                                    mediaType = PROBLEM_JSON,
                                                    schema = @Schema(implementation = HttpProblem.class),
                                                    examples =
                                                            @ExampleObject(name = "known", value = FeedExamples.KNOWN)))
                        },
                        parameters = {
                            @Parameter(
                                    name = "title",
                                    in = ParameterIn.QUERY,
                                    description = "Title, where the body is no JSON",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "url",
                                    in = ParameterIn.QUERY,
                                    description = "Address of the publication, where the body is no JSON",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "publisher",
                                    in = ParameterIn.QUERY,
                                    description = "Publisher, where the body is no JSON",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "publishedAt",
                                    in = ParameterIn.QUERY,
                                    description = "Gregorian day of publication, where the body is no JSON",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "language",
                                    in = ParameterIn.QUERY,
                                    description = "fa or en, where the body is no JSON",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "limit",
                                    in = ParameterIn.QUERY,
                                    description = "How many at most",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.INTEGER,
                                                    minimum = "1",
                                                    maximum = "1000",
                                                    defaultValue = "50"))
                        },
                        requestBodies =
                                @RequestBody(
                                        name = Description.DOCUMENT,
                                        required = true,
                                        content = {
                                            @Content(
                                                    mediaType = MediaType.APPLICATION_JSON,
                                                    schema = @Schema(implementation = NewDocument.class),
                                                    examples = {
                                                        @ExampleObject(
                                                                name = "english",
                                                                summary = "A news report",
                                                                value = Examples.ENGLISH),
                                                        @ExampleObject(
                                                                name = "persian",
                                                                summary = "A Persian text",
                                                                value = Examples.PERSIAN),
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
                                                    mediaType = MediaTypes.MARKDOWN,
                                                    schema = @Schema(type = SchemaType.STRING),
                                                    examples = @ExampleObject(name = "text", value = Examples.PLAIN)),
                                            @Content(
                                                    mediaType = MediaType.TEXT_HTML,
                                                    schema = @Schema(type = SchemaType.STRING),
                                                    examples = @ExampleObject(name = "page", value = Examples.HTML)),
                                            @Content(
                                                    mediaType = MediaTypes.PDF,
                                                    schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                                    examples = @ExampleObject(name = "file", value = Examples.FILE)),
                                            @Content(
                                                    mediaType = MediaTypes.DOCX,
                                                    schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                                    examples = @ExampleObject(name = "file", value = Examples.FILE)),
                                            @Content(
                                                    mediaType = MediaType.MULTIPART_FORM_DATA,
                                                    schema = @Schema(implementation = Upload.class),
                                                    examples = @ExampleObject(name = "file", value = Examples.FILE))
                                        })))
public class Description extends Application {

    static final String ACCEPTED = "Accepted";
    static final String FEED = "Feed";
    static final String INVALID_DOCUMENT = "InvalidDocument";
    static final String INVALID_PARAMETER = "InvalidParameter";
    static final String UNKNOWN_DOCUMENT = "UnknownDocument";
    static final String TOO_LARGE = "TooLarge";
    static final String UNSUPPORTED = "Unsupported";
    static final String NO_TEXT = "NoText";
    static final String NOT_FETCHED = "NotFetched";
    static final String UNAVAILABLE = "Unavailable";
    static final String INVALID_FEED = "InvalidFeed";
    static final String UNKNOWN_FEED = "UnknownFeed";
    static final String KNOWN_FEED = "KnownFeed";
    static final String DOCUMENT = "Document";
}
