package io.gahshomar.query.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.query.problem.Problems;
import io.gahshomar.query.projection.Rebuild;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Makes the read model anew. */
@Path("/admin/rebuild")
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

    private static final int CONFLICT = 409;

    private final Rebuild rebuild;

    RebuildResource(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /**
     * A rebuild as clients read it.
     *
     * @param state none, running, done or failed
     * @param records records of the topic that it has read
     * @param detail why it failed; absent where it did not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record State(String state, long records, String detail) {

        static State of(Rebuild.Progress progress) {
            return new State(progress.state().name().toLowerCase(Locale.ROOT), progress.records(), progress.detail());
        }
    }

    @POST
    public Response start() {
        if (!rebuild.start()) {
            throw Problems.of(
                    CONFLICT,
                    "rebuild-running",
                    "A rebuild is under way",
                    "A rebuild is under way already; GET /admin/rebuild tells how far it is.");
        }
        return Response.accepted(State.of(rebuild.progress())).build();
    }

    @GET
    public State state() {
        return State.of(rebuild.progress());
    }
}
