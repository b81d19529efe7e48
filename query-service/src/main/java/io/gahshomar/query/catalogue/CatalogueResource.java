package io.gahshomar.query.catalogue;

import io.gahshomar.query.index.Term;
import io.gahshomar.query.link.Link;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What the entries are about, who acts in them, and who tells of them. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    private final Catalogues catalogues;

    CatalogueResource(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @Path("themes")
    public Catalogue themes(@Context UriInfo uri) throws SQLException {
        return all(uri, Term.THEME);
    }

    @GET
    @Path("actors")
    public Catalogue actors(@Context UriInfo uri) throws SQLException {
        return all(uri, Term.ACTOR);
    }

    @GET
    @Path("sources")
    public Catalogue sources(@Context UriInfo uri) throws SQLException {
        return all(uri, Term.SOURCE);
    }

    private Catalogue all(UriInfo uri, Term kind) throws SQLException {
        new QueryParameters(uri.getQueryParameters(), Set.of()).throwIfRejected();
        List<Item> items = catalogues.all(kind);
        return new Catalogue(items, List.of(new Link("self", uri.getRequestUri().toString())), items.size());
    }
}
