package io.gahshomar.ingest.http;

import io.gahshomar.ingest.article.ArticleException;
import io.gahshomar.ingest.availability.Unavailability;
import io.gahshomar.ingest.fetch.FetchException;
import io.gahshomar.ingest.file.FileException;
import io.gahshomar.ingest.kafka.RecordTooLargeException;
import io.gahshomar.ingest.log.OneLine;
import io.gahshomar.ingest.submission.InvalidDocumentException;
import io.gahshomar.ingest.submission.MalformedInputException;
import io.gahshomar.ingest.submission.TextTooLargeException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;

/** Says in the words of the API what went wrong. */
class FailureMappers {

    private static final Logger LOG = Logger.getLogger(FailureMappers.class);
    /** Its mappers have 999, and the lower number wins. */
    private static final int BEFORE_THE_PROBLEM_EXTENSION = 900;

    @ServerExceptionMapper({
        MalformedInputException.class,
        InvalidDocumentException.class,
        TextTooLargeException.class,
        RecordTooLargeException.class,
        FetchException.class,
        ArticleException.class,
        FileException.class
    })
    Response refused(RuntimeException e, UriInfo at) {
        return response(Problems.of(e).orElseGet(Problems::internalError), at);
    }

    /** The body is cut off, or is not the form that it is said to be. */
    @ServerExceptionMapper({IOException.class, MalformedMessageException.class})
    Response unreadable(Exception e, UriInfo at) {
        String right = "the body cannot be read to its end; multipart/form-data ends with its boundary and two hyphens";
        return response(Problems.malformedBody(right), at);
    }

    @ServerExceptionMapper
    Response unsupported(NotSupportedException e, UriInfo at) {
        String right = "this Content-Type is not taken here; /q/swagger-ui shows which ones are";
        return response(Problems.unsupportedMediaType(right), at);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_PROBLEM_EXTENSION)
    Response notFound(NotFoundException e, UriInfo at) {
        return response(Problems.unknownPath(), at);
    }

    /** Everything else: Kafka or PostgreSQL being away, or a fault of ours. */
    @ServerExceptionMapper
    Response failed(RuntimeException e, UriInfo at) {
        if (Unavailability.isBehind(e)) {
            LOG.warnf(
                    "request refused, Kafka or PostgreSQL is not available: path=%s cause=%s",
                    path(at), OneLine.of(e.getMessage()));
            return response(Problems.unavailable(), at);
        }
        LOG.errorf(e, "request failed: path=%s", path(at));
        return response(Problems.internalError(), at);
    }

    /** As it was sent, percent-encoded, so that it is one word. */
    private static String path(UriInfo at) {
        return at.getRequestUri().getRawPath();
    }

    private static Response response(HttpProblem problem, UriInfo at) {
        return HttpProblem.builder(problem)
                .withInstance(URI.create(path(at)))
                .build()
                .toResponse();
    }
}
