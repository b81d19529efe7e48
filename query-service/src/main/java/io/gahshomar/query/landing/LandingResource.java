package io.gahshomar.query.landing;

import io.gahshomar.query.link.Link;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/** The root of the service. */
@Path("/")
public class LandingResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Landing landing(@Context UriInfo uri) {
        new QueryParameters(uri.getQueryParameters(), Set.of()).throwIfRejected();
        return new Landing(
                "Gahshomar chronology",
                "Slices of one ordered, sourced chronology: what happened when, and who says so.",
                List.of(
                        link(uri, "self", ""),
                        link(uri, "items", "timeline"),
                        link(uri, "histogram", "timeline/histogram"),
                        link(uri, "themes", "themes"),
                        link(uri, "actors", "actors"),
                        link(uri, "sources", "sources"),
                        link(uri, "changes", "changes"),
                        link(uri, "service-desc", "q/openapi"),
                        link(uri, "service-doc", "q/swagger-ui"),
                        link(uri, "status", "q/health")));
    }

    private static Link link(UriInfo uri, String rel, String path) {
        return new Link(rel, uri.getBaseUri().resolve(path).toString());
    }
}
