package io.gahshomar.query.theme;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The themes of the chronology. */
@Path("/themes")
@Tag(name = "Themes", description = "What the entries are about.")
public class ThemeResource {

    private final Themes themes;

    ThemeResource(Themes themes) {
        this.themes = themes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "themes",
            summary = "The themes that entries have, with their counts and dates",
            description = "Known from the entries: a theme that no entry has is not listed.")
    @APIResponse(
            responseCode = "200",
            description = "All themes.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ThemeList.class)))
    @APIResponse(responseCode = "400", description = "There are no parameters, but one was given.")
    @APIResponse(responseCode = "503", description = "The read model is out of reach at the moment; try again.")
    public ThemeList themes(@Context UriInfo uri) throws SQLException {
        new QueryParameters(uri.getQueryParameters()).throwIfRejected();
        List<Theme> all = themes.all();
        return new ThemeList(all, List.of(new Link("self", uri.getRequestUri().toString())), all.size());
    }
}
