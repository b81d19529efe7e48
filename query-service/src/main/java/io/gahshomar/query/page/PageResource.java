package io.gahshomar.query.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;

/** The screens of the page. Each is the same shell; scripts fill it by the name of the screen. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8;qs=0.5")
public class PageResource {

    private final Shell shell;
    private final ContentPolicy policy;

    PageResource(Shell shell, ContentPolicy policy) {
        this.shell = shell;
        this.policy = policy;
    }

    @GET
    public Response chronology(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context RoutingContext exchange,
            @CookieParam("scheme") String scheme)
            throws SQLException {
        return page(shell.render(Screen.CHRONOLOGY, uri, headers, scheme), exchange);
    }

    @GET
    @Path("{screen: add|feeds}")
    public Response screen(
            @PathParam("screen") String screen,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context RoutingContext exchange,
            @CookieParam("scheme") String scheme)
            throws SQLException {
        return page(shell.render(Screen.of(screen), uri, headers, scheme), exchange);
    }

    /** The policy takes the place of the API's, which lets nothing be loaded. */
    private Response page(TemplateInstance page, RoutingContext exchange) {
        exchange.response().headers().set("Content-Security-Policy", policy.header());
        return Response.ok(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Cookie")
                .build();
    }
}
