package io.gahshomar.query.change;

import io.gahshomar.query.filter.Filter;
import io.gahshomar.query.filter.FilterParameters;
import io.gahshomar.query.link.Link;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What became of entries. */
@Path("/changes")
public class ChangesResource {

    private static final int DEFAULT_LIMIT = 100;
    private static final int READ_AT_ONCE = 500;

    private final ChangeLog log;
    private final Positions positions;

    ChangesResource(ChangeLog log, Positions positions) {
        this.log = log;
        this.positions = positions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Changes changes(@Context UriInfo uri) throws SQLException {
        List<String> names = new ArrayList<>(FilterParameters.NAMES);
        names.addAll(List.of("since", "limit"));
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), names);
        Filter filter = FilterParameters.read(parameters);
        long since = positions.since(parameters).orElse(0L);
        int limit = parameters.limit(DEFAULT_LIMIT);
        parameters.throwIfRejected();
        positions.check(since);
        return read(uri, filter, since, limit);
    }

    private Changes read(UriInfo uri, Filter filter, long since, int limit) throws SQLException {
        List<Change> items = new ArrayList<>();
        long position = since;
        List<Logged> read = log.after(position, READ_AT_ONCE);
        while (!read.isEmpty() && items.size() < limit) {
            for (Logged change : read) {
                if (items.size() < limit) {
                    change.seenBy(filter).ifPresent(items::add);
                    position = change.position();
                }
            }
            read = items.size() < limit ? log.after(position, READ_AT_ONCE) : List.of();
        }
        String next = uri.getRequestUriBuilder()
                .replaceQueryParam("since", position)
                .build()
                .toString();
        return new Changes(
                items, position, List.of(new Link("self", uri.getRequestUri().toString()), new Link("next", next)));
    }
}
