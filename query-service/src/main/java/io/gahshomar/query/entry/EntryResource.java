package io.gahshomar.query.entry;

import io.gahshomar.query.problem.Problems;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.SQLException;
import java.util.Set;

/** One entry of the chronology. */
@Path("/timeline/{id}")
public class EntryResource {

    private static final int PERMANENT_REDIRECT = 308;
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final Entries entries;

    EntryResource(Entries entries) {
        this.entries = entries;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response entry(@PathParam("id") String id, @Context UriInfo uri) throws SQLException {
        new QueryParameters(uri.getQueryParameters(), Set.of()).throwIfRejected();
        return switch (entries.find(id)) {
            case Entries.Lookup.Found found -> Response.ok(found.entry()).build();
            case Entries.Lookup.Moved moved -> moved(uri, moved.entry());
            case Entries.Lookup.Gone _ ->
                throw Problems.of(
                        GONE,
                        "entry-gone",
                        "Entry is gone",
                        "Entry '" + id + "' is no longer said; /timeline has what stands now.");
            case Entries.Lookup.Unknown _ ->
                throw Problems.of(
                        NOT_FOUND,
                        "entry-unknown",
                        "No such entry",
                        "No entry has the id '" + id + "'; the ids are those of the items of /timeline.");
        };
    }

    private static Response moved(UriInfo uri, String entry) {
        URI location = uri.getBaseUriBuilder().path("timeline").path(entry).build();
        return Response.status(PERMANENT_REDIRECT).location(location).build();
    }
}
