package io.gahshomar.ingest.http;

import io.gahshomar.ingest.article.ArticleException;
import io.gahshomar.ingest.fetch.FetchException;
import io.gahshomar.ingest.file.FileException;
import io.gahshomar.ingest.kafka.RecordTooLargeException;
import io.gahshomar.ingest.submission.InvalidDocumentException;
import io.gahshomar.ingest.submission.MalformedInputException;
import io.gahshomar.ingest.submission.TextTooLargeException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The problems that this API answers with (RFC 9457). Each has a stable {@code code}, which also makes its type; what is wrong with a field or a
 * parameter stands in {@code errors}.
 */
final class Problems {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /** RFC 9110, 15.5.21; the enumeration of statuses lacks it. */
    private static final StatusType UNPROCESSABLE = new StatusType() {
        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Status.Family getFamily() {
            return Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    };

    private static final String ACCEPTED =
            "application/json, application/x-ndjson, text/plain, text/markdown, text/html, "
                    + "application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, multipart/form-data";

    private Problems() {}

    static HttpProblem malformedBody(String detail) {
        return problem(Status.BAD_REQUEST, "malformed-body", detail).build();
    }

    static HttpProblem invalidDocument(InvalidDocumentException invalid) {
        return problem(Status.BAD_REQUEST, "invalid-document", invalid.getMessage())
                .with("errors", invalid.faults())
                .build();
    }

    static HttpProblem invalidParameter(ParameterError error) {
        return problem(Status.BAD_REQUEST, "invalid-parameter", error.detail())
                .with("errors", List.of(error))
                .build();
    }

    static HttpProblem unknownDocument() {
        return problem(
                        Status.NOT_FOUND,
                        "unknown-document",
                        "no document has this id; GET /documents lists the documents with their ids")
                .build();
    }

    static HttpProblem unknownFeed() {
        return problem(
                        Status.NOT_FOUND,
                        "unknown-feed",
                        "no feed has this id; GET /feeds lists the feeds with their ids")
                .build();
    }

    static HttpProblem knownFeed(String id) {
        return problem(Status.CONFLICT, "known-feed", "this feed is watched already, as " + id)
                .build();
    }

    static HttpProblem notFetched(FetchException failure) {
        Status status =
                switch (failure.reason()) {
                    case INVALID_ADDRESS, FORBIDDEN_ADDRESS -> Status.BAD_REQUEST;
                    case TOO_LARGE -> Status.REQUEST_ENTITY_TOO_LARGE;
                    case UNREACHABLE, UNREADABLE, REDIRECTS -> Status.BAD_GATEWAY;
                    case TIMEOUT -> Status.GATEWAY_TIMEOUT;
                };
        return problem(status, "fetch-" + code(failure.reason()), failure.getMessage())
                .build();
    }

    static HttpProblem noArticle(ArticleException failure) {
        return problem(UNPROCESSABLE, "no-article", failure.getMessage()).build();
    }

    static HttpProblem noFileText(FileException failure) {
        StatusType status =
                switch (failure.reason()) {
                    case FILE_TOO_LARGE, TOO_MANY_PAGES, EXPANDS_TOO_FAR -> Status.REQUEST_ENTITY_TOO_LARGE;
                    case TAKES_TOO_LONG, UNREADABLE_FILE, NO_TEXT -> UNPROCESSABLE;
                    case UNSUPPORTED_FILE -> Status.UNSUPPORTED_MEDIA_TYPE;
                };
        return problem(status, code(failure.reason()), failure.getMessage()).build();
    }

    /** The problem of what was handed in; empty where it is not at fault. */
    static Optional<HttpProblem> of(RuntimeException failure) {
        return switch (failure) {
            case HttpProblem problem -> Optional.of(problem);
            case MalformedInputException malformed -> Optional.of(malformedBody(malformed.getMessage()));
            case InvalidDocumentException invalid -> Optional.of(invalidDocument(invalid));
            case TextTooLargeException large -> Optional.of(tooLarge(large.getMessage()));
            case RecordTooLargeException large -> Optional.of(tooLarge(large.getMessage()));
            case FetchException fetch -> Optional.of(notFetched(fetch));
            case ArticleException article -> Optional.of(noArticle(article));
            case FileException file -> Optional.of(noFileText(file));
            default -> Optional.empty();
        };
    }

    private static String code(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static HttpProblem unknownPath() {
        return problem(Status.NOT_FOUND, "unknown-path", "nothing is at this path; /q/swagger-ui shows what there is")
                .build();
    }

    static HttpProblem tooLarge(String detail) {
        return problem(Status.REQUEST_ENTITY_TOO_LARGE, "text-too-large", detail)
                .withHeader("Connection", "close")
                .build();
    }

    static HttpProblem unsupportedMediaType(String detail) {
        return problem(Status.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", detail)
                .withHeader("Accept-Post", ACCEPTED)
                .build();
    }

    static HttpProblem unavailable() {
        return problem(
                        Status.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "Kafka or the database did not answer in time; try again, a document that is sent twice is one document")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER.toSeconds())
                .build();
    }

    static HttpProblem internalError() {
        return problem(
                        Status.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "the fault is ours; the log of the service says more")
                .build();
    }

    private static HttpProblem.Builder problem(StatusType status, String code, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("urn:gahshomar:problem:" + code))
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(detail)
                .with("code", code);
    }
}
