package io.gahshomar.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Ready when the read model holds everything that the topic held at the start. All partitions count, whichever replica
 * projects them; once ready, it stays so, since a model that is a little behind still answers.
 */
@Readiness
@ApplicationScoped
public class CaughtUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(CaughtUp.class);

    private final TimelineTopic topic;
    private final ProjectedPositions positions;
    private TopicState goal;
    private boolean reached;

    CaughtUp(TimelineTopic topic, ProjectedPositions positions) {
        this.topic = topic;
        this.positions = positions;
    }

    @Override
    public synchronized HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("caught up with the timeline topic");
        if (reached) {
            return response.up().build();
        }
        try {
            long behind = behind();
            reached = behind == 0;
            if (reached) {
                LOG.infof("Caught up with the timeline topic ends=%s", goal.ends());
            }
            return response.status(reached).withData("recordsBehind", behind).build();
        } catch (TopicUnavailableException | SQLException unknown) {
            return response.down().withData("reason", unknown.getMessage()).build();
        }
    }

    private long behind() throws SQLException {
        if (goal == null) {
            goal = topic.state();
        }
        Map<Integer, Long> projected = positions.of(goal.topicId());
        return goal.behind(projected);
    }
}
