package io.gahshomar.query.projection;

import io.smallrye.faulttolerance.api.BeforeRetry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;

/** Where reading the topic goes on. */
@ApplicationScoped
public class Resumption {

    private final TimelineTopic topic;
    private final ProjectedPositions positions;
    private volatile UUID topicId;

    Resumption(TimelineTopic topic, ProjectedPositions positions) {
        this.topic = topic;
        this.positions = positions;
    }

    /** By partition of the present topic, the first offset that is not projected; waits until that can be known. */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500)
    @ExponentialBackoff(maxDelay = 10, maxDelayUnit = ChronoUnit.SECONDS)
    @BeforeRetry(RetryLog.class)
    public Map<Integer, Long> positions() throws SQLException {
        UUID present = topic.id();
        positions.adopt(present);
        topicId = present;
        return positions.of(present);
    }

    /** The id of the topic that partitions are assigned of. */
    public UUID topicId() {
        return topicId;
    }
}
