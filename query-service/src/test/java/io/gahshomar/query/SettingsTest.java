package io.gahshomar.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.query.cache.CacheSettings;
import io.gahshomar.query.change.ChangeSettings;
import io.gahshomar.query.vocabulary.VocabularySettings;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The settings as the README tells them. */
@QuarkusTest
class SettingsTest extends ServiceTest {

    @Inject
    ChangeSettings changes;

    @Inject
    CacheSettings cache;

    @Inject
    VocabularySettings vocabulary;

    @Test
    void theDefaultsAreThoseOfTheReadme() {
        assertThat(changes.kept()).isEqualTo(100_000);
        assertThat(changes.history()).isEqualTo(20);
        assertThat(changes.poll()).isEqualTo(Duration.ofMillis(50));
        assertThat(changes.heartbeat()).isEqualTo(Duration.ofSeconds(15));
        assertThat(changes.retry()).isEqualTo(Duration.ofSeconds(3));
        assertThat(changes.buffered()).isEqualTo(256);
        assertThat(cache.size().asLongValue()).isEqualTo(64L << 20);
        assertThat(vocabulary.themes()).isEmpty();
        assertThat(vocabulary.actors()).isEmpty();
    }
}
