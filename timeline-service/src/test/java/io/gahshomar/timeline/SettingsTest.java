package io.gahshomar.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gahshomar.timeline.outbox.OutboxSettings;
import io.gahshomar.timeline.window.WindowSettings;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void theDefaultsAreThoseOfTheReadme() {
        // When
        SmallRyeConfig config = config(Map.of());
        // Then
        assertThat(config.getConfigMapping(WindowSettings.class).window()).hasToString("1989-01-01/2025-12-31");
        assertThat(config.getConfigMapping(OutboxSettings.class).batchSize()).isEqualTo(1000);
        assertThat(config.getConfigMapping(OutboxSettings.class).takeoverSilence())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void everyKeyCanBeSetByTheEnvironment() {
        // When
        SmallRyeConfig config = config(Map.of(
                "GAHSHOMAR_TIMELINE_WINDOW", "1979/1988",
                "GAHSHOMAR_OUTBOX_BATCH_SIZE", "500",
                "GAHSHOMAR_OUTBOX_TAKEOVER_SILENCE", "5s"));
        // Then
        assertThat(config.getConfigMapping(WindowSettings.class).window()).hasToString("1979/1988");
        assertThat(config.getConfigMapping(OutboxSettings.class).batchSize()).isEqualTo(500);
        assertThat(config.getConfigMapping(OutboxSettings.class).takeoverSilence())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aWindowThatIsNoPeriodStopsTheStartWithWhatWouldBeRight() {
        assertThatThrownBy(() -> config(Map.of("GAHSHOMAR_TIMELINE_WINDOW", "since 1989")))
                .hasStackTraceContaining("gahshomar.timeline.window")
                .hasStackTraceContaining("'since 1989' is not an EDTF date");
    }

    private static SmallRyeConfig config(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 300, new DurationConverter())
                .withMapping(WindowSettings.class)
                .withMapping(OutboxSettings.class)
                .withSources(new EnvConfigSource(environment, 300))
                .build();
    }
}
