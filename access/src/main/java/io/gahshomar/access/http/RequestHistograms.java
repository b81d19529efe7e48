package io.gahshomar.access.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Has the durations of requests counted in buckets, so that a quantile over several replicas can be told. */
public class RequestHistograms {

    private static final String REQUESTS = "http.server.requests";
    private static final DistributionStatisticConfig BUCKETS = DistributionStatisticConfig.builder()
            .serviceLevelObjectives(
                    nanos(1),
                    nanos(2),
                    nanos(5),
                    nanos(10),
                    nanos(20),
                    nanos(50),
                    nanos(100),
                    nanos(200),
                    nanos(500),
                    nanos(1000),
                    nanos(2000),
                    nanos(5000),
                    nanos(10_000))
            .build();

    @Produces
    @Singleton
    MeterFilter ofRequests() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS) ? BUCKETS.merge(config) : config;
            }
        };
    }

    private static double nanos(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
