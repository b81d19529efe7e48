package io.gahshomar.query.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.filter.Filter;
import io.gahshomar.query.filter.FilterParameters;
import io.gahshomar.query.problem.QueryParameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is new, as server-sent events. */
@Path("/stream")
public class StreamResource {

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final News news;
    private final ChangeLog log;
    private final Positions positions;
    private final ObjectMapper json;
    private final ChangeSettings settings;

    StreamResource(News news, ChangeLog log, Positions positions, ObjectMapper json, ChangeSettings settings) {
        this.news = news;
        this.log = log;
        this.positions = positions;
        this.json = json;
        this.settings = settings;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    public void stream(
            @Context UriInfo uri,
            @HeaderParam(LAST_EVENT_ID) String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse)
            throws SQLException {
        List<String> names = new ArrayList<>(FilterParameters.NAMES);
        names.add("since");
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), names);
        Filter filter = FilterParameters.read(parameters);
        Optional<Long> since = positions.since(parameters);
        Optional<Long> last = Optional.ofNullable(lastEventId)
                .filter(id -> !id.isEmpty())
                .flatMap(id -> positions.read(parameters, LAST_EVENT_ID, id));
        parameters.throwIfRejected();
        Optional<Long> known = last.or(() -> since);
        if (known.isPresent()) {
            positions.check(known.get());
        }
        long position = known.isPresent() ? known.get() : log.extent().last();
        news.join(new Subscriber(filter, sink, sse, json, settings.buffered(), position));
    }
}
