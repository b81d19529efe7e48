package io.gahshomar.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the service fetch from the servers of tests, and fetch soon again, and gives it limits that a test can reach. */
public final class FetchingFromThisMachine implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "gahshomar.fetch.allowed-networks", "127.0.0.0/8",
                "gahshomar.fetch.host-pause", "0S",
                "gahshomar.fetch.total-timeout", "5S",
                "gahshomar.files.max-size", "2M",
                "gahshomar.files.max-pages", "3",
                "gahshomar.files.max-expanded-size", "20M",
                "gahshomar.feeds.min-interval", "0.2S",
                "gahshomar.feeds.redirect-stability", "0S");
    }

    @Override
    public void stop() {}
}
