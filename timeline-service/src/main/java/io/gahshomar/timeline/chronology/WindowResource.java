package io.gahshomar.timeline.chronology;

import io.gahshomar.event.date.Edtf;
import io.gahshomar.timeline.window.AppliedWindows;
import io.gahshomar.timeline.window.ApplyWindow;
import io.gahshomar.timeline.window.Window;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The period that the chronology covers. */
@Path("/window")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Window")
public class WindowResource {

    private final AppliedWindows windows;
    private final ApplyWindow applyWindow;

    WindowResource(AppliedWindows windows, ApplyWindow applyWindow) {
        this.windows = windows;
        this.applyWindow = applyWindow;
    }

    /**
     * The window.
     *
     * @param period an EDTF date or interval
     */
    public record WindowView(String period) {}

    /** The window that entries are judged by. */
    @GET
    @Transactional
    @Operation(summary = "The period that the chronology covers")
    @APIResponse(responseCode = "200", description = "The window")
    public WindowView window() {
        return new WindowView(windows.hold().toString());
    }

    /** Judges by another window from now on. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let the chronology cover another period",
            description = "Entries follow page by page. It stays until the service is started with another setting.")
    @APIResponse(responseCode = "200", description = "The new window")
    @APIResponse(responseCode = "400", description = "The period is no EDTF date or interval")
    public WindowView set(WindowView window) {
        try {
            Window applied = new Window(Edtf.parse(window == null || window.period() == null ? "" : window.period()));
            applyWindow.apply(applied);
            return new WindowView(applied.toString());
        } catch (IllegalArgumentException wrong) {
            throw HttpProblem.builder()
                    .withStatus(Status.BAD_REQUEST)
                    .withTitle("No period")
                    .withDetail(wrong.getMessage())
                    .with("code", "bad-period")
                    .with("field", "period")
                    .build();
        }
    }
}
