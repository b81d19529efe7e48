package io.gahshomar.ingest.http;

import io.gahshomar.extraction.KnownTheme;
import io.gahshomar.ingest.extraction.Extractor;
import io.gahshomar.ingest.extraction.ThemesFile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The themes over HTTP. */
@Path("/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes", description = "What events can be about")
public class ThemesResource {

    private static final String EXAMPLE = """
            {"items": [{"id": "nuclear", "label": {"fa": "برنامه هسته‌ای", "en": "Nuclear programme"}, "broader": "energy",
              "mediaTopic": "medtop:20000256"}], "extractor": "gahshomar-5f1d0c9a7be2", "file": null, "problem": null}
            """;

    private final Extractor extractor;
    private final ThemesFile file;

    ThemesResource(Extractor extractor, ThemesFile file) {
        this.extractor = extractor;
        this.file = file;
    }

    /**
     * The themes in force.
     *
     * @param items the themes in their order, broader and narrower
     * @param extractor version of the extractor, which changes with the themes
     * @param file the user's file of themes; null where those of the service are in force
     * @param problem why the file as it is now is not in force; null where it is
     */
    @Schema(name = "Themes")
    public record Themes(List<KnownTheme> items, String extractor, String file, String problem) {}

    /** The themes in force. */
    @GET
    @Operation(
            operationId = "listThemes",
            summary = "List the themes",
            description =
                    "Every theme with its labels, its IPTC Media Topic and the theme that it is a part of. `problem` says "
                            + "why a changed file of themes was not taken over; the themes before it stay in force.")
    @APIResponse(
            responseCode = "200",
            description = "The themes in force",
            content =
                    @Content(
                            schema = @Schema(implementation = Themes.class),
                            examples = @ExampleObject(name = "themes", value = EXAMPLE)))
    public Themes themes(@Context UriInfo uri) {
        QueryParameters.of(uri).refuseOthersThan();
        return new Themes(
                extractor.themes(),
                extractor.version(),
                file.path().map(java.nio.file.Path::toString).orElse(null),
                file.problem().orElse(null));
    }
}
