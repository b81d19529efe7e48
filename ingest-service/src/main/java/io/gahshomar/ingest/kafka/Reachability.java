package io.gahshomar.ingest.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Knows whether Kafka answers, so that work that would end there need not begin. */
@ApplicationScoped
public class Reachability {

    private static final Duration BELIEVED = Duration.ofSeconds(10);
    private static final int PATIENCE_MILLIS = 3000;

    private final Admin admin;
    private final Clock clock;
    private volatile Instant believedUntil = Instant.MIN;

    Reachability(@Identifier("default-kafka-broker") Map<String, Object> connection, Clock clock) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "ingest-reachability");
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        this.admin = Admin.create(settings);
        this.clock = clock;
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ofSeconds(1));
    }

    /** Whether Kafka answered within the last 10 s and has not been found lost since, or answers now. */
    public boolean answers() throws InterruptedException {
        if (clock.instant().isBefore(believedUntil)) {
            return true;
        }
        try {
            boolean there = !admin.describeCluster()
                    .nodes()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
            believedUntil = there ? clock.instant().plus(BELIEVED) : Instant.MIN;
            return there;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /** Somebody has found that Kafka does not answer. */
    public void lost() {
        believedUntil = Instant.MIN;
    }
}
