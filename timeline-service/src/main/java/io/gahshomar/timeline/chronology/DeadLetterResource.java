package io.gahshomar.timeline.chronology;

import io.gahshomar.timeline.deadletter.Redrive;
import io.gahshomar.timeline.deadletter.RedriveException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mentions that could not be processed. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
public class DeadLetterResource {

    private final Redrive redrive;

    DeadLetterResource(Redrive redrive) {
        this.redrive = redrive;
    }

    /**
     * What was done.
     *
     * @param sent dead letters that were sent back
     */
    public record Redriven(int sent) {}

    /** Sends dead letters back to their topic. */
    @POST
    @Path("/redrive")
    @Blocking
    @Operation(
            summary = "Send dead letters of the mentions back",
            description = "Those that were not sent back before. What still cannot be processed becomes one again.")
    @APIResponse(responseCode = "200", description = "How many were sent back")
    @APIResponse(responseCode = "503", description = "Kafka does not answer; nothing is lost, try again")
    public Redriven redrive() {
        try {
            return new Redriven(redrive.run());
        } catch (RedriveException failure) {
            throw HttpProblem.builder()
                    .withStatus(Status.SERVICE_UNAVAILABLE)
                    .withTitle("Kafka does not answer")
                    .withDetail("Not all dead letters were sent back, try again: " + failure.getMessage())
                    .with("code", "kafka-unavailable")
                    .build();
        }
    }
}
