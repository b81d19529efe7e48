package io.gahshomar.timeline.chronology;

import io.gahshomar.event.Correction;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.timeline.correction.CorrectionBook;
import io.gahshomar.timeline.correction.Corrections;
import io.gahshomar.timeline.editing.PublishCorrection;
import io.gahshomar.timeline.merge.StoredMentions;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What editors decide. */
@Path("/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Corrections", description = "Editors' decisions. Each is an event of its own; none is ever changed.")
public class CorrectionResource {

    private final Corrections corrections;
    private final PublishCorrection publishCorrection;
    private final StoredMentions mentions;
    private final Clock clock;

    CorrectionResource(
            Corrections corrections, PublishCorrection publishCorrection, StoredMentions mentions, Clock clock) {
        this.corrections = corrections;
        this.publishCorrection = publishCorrection;
        this.mentions = mentions;
        this.clock = clock;
    }

    /** Sends a decision on its way. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide something about entries",
            description = "Pins a date, merges, keeps apart, hides, or revokes an earlier correction.")
    @APIResponse(responseCode = "202", description = "Kafka has the correction; the chronology follows it shortly")
    @APIResponse(responseCode = "400", description = "The request is no correction; the detail says what is wrong")
    public Response decide(CorrectionRequest request) {
        Correction correction = correction(request);
        Set<String> missing = new HashSet<>(correction.mentions());
        missing.removeAll(mentions.byId(correction.mentions()).keySet());
        if (!missing.isEmpty()) {
            throw refused("no mention and no entry has ever had the id " + String.join(", ", missing));
        }
        if (correction.revokes() != null
                && corrections.all().stream().noneMatch(known -> known.id().equals(correction.revokes()))) {
            throw refused("there is no correction '" + correction.revokes() + "' to revoke");
        }
        publishCorrection.publish(correction);
        return Response.accepted(correction).build();
    }

    private Correction correction(CorrectionRequest request) {
        if (request == null || request.action() == null) {
            throw refused("action is missing; it is one of pin-date, merge, keep-apart, hide, revoke");
        }
        if (isBlank(request.author()) || isBlank(request.reason())) {
            throw refused("author and reason are needed: history shows who decided what, and why");
        }
        try {
            return new Correction(
                    UUID.randomUUID().toString(),
                    request.action(),
                    Objects.requireNonNullElse(request.mentions(), List.of()),
                    request.date() == null ? null : Edtf.parse(request.date()),
                    request.revokes(),
                    request.author().strip(),
                    request.reason().strip(),
                    clock.instant());
        } catch (IllegalArgumentException wrong) {
            throw refused(wrong.getMessage());
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static HttpProblem refused(String detail) {
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle("No correction")
                .withDetail(detail)
                .with("code", "bad-correction")
                .build();
    }

    /** All decisions in their order. */
    @GET
    @Operation(summary = "Everything that was decided, in its order, also what was revoked")
    @APIResponse(responseCode = "200", description = "The corrections")
    public List<CorrectionView> history() {
        CorrectionBook book = corrections.book();
        return corrections.all().stream()
                .map(correction -> new CorrectionView(correction, book.isInForce(correction)))
                .toList();
    }
}
