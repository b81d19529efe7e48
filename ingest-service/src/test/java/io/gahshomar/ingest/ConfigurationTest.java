package io.gahshomar.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.ingest.corpus.CorpusConfig;
import io.gahshomar.ingest.extraction.ExtractionConfig;
import io.gahshomar.ingest.kafka.KafkaConfig;
import io.gahshomar.ingest.submission.SubmissionConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private static final long MEBIBYTE = 1024 * 1024;

    @Test
    void everything_has_a_default_and_no_corpus_is_loaded_by_default() {
        // When
        SmallRyeConfig config = configured(Map.of());

        // Then
        assertThat(config.getConfigMapping(SubmissionConfig.class).maxTextSize().asLongValue())
                .isEqualTo(10 * MEBIBYTE);
        assertThat(config.getConfigMapping(KafkaConfig.class).acknowledgeTimeout())
                .isEqualTo(Duration.ofSeconds(10));
        assertThat(config.getConfigMapping(KafkaConfig.class).maxRecordSize().asLongValue())
                .isEqualTo(16 * MEBIBYTE);
        assertThat(config.getConfigMapping(CorpusConfig.class).dir()).isEmpty();
        assertThat(config.getConfigMapping(ExtractionConfig.class).workers()).isEqualTo(2);
        assertThat(config.getConfigMapping(ExtractionConfig.class).themesFile()).isEmpty();
        assertThat(config.getConfigMapping(ExtractionConfig.class).themesCheckInterval())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void every_setting_can_be_set() {
        // When
        SmallRyeConfig config = configured(Map.of(
                "gahshomar.documents.max-text-size", "2M",
                "gahshomar.kafka.acknowledge-timeout", "3S",
                "gahshomar.kafka.max-record-size", "4M",
                "gahshomar.corpus.dir", "/texts",
                "gahshomar.extraction.workers", "4",
                "gahshomar.extraction.themes-file", "/themes.yaml",
                "gahshomar.extraction.themes-check-interval", "1M"));

        // Then
        assertThat(config.getConfigMapping(SubmissionConfig.class).maxTextSize().asLongValue())
                .isEqualTo(2 * MEBIBYTE);
        assertThat(config.getConfigMapping(KafkaConfig.class).acknowledgeTimeout())
                .isEqualTo(Duration.ofSeconds(3));
        assertThat(config.getConfigMapping(KafkaConfig.class).maxRecordSize().asLongValue())
                .isEqualTo(4 * MEBIBYTE);
        assertThat(config.getConfigMapping(CorpusConfig.class).dir()).hasValue(Path.of("/texts"));
        assertThat(config.getConfigMapping(ExtractionConfig.class).workers()).isEqualTo(4);
        assertThat(config.getConfigMapping(ExtractionConfig.class).themesFile()).hasValue(Path.of("/themes.yaml"));
        assertThat(config.getConfigMapping(ExtractionConfig.class).themesCheckInterval())
                .isEqualTo(Duration.ofMinutes(1));
    }

    private static SmallRyeConfig configured(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new Settings(settings))
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(SubmissionConfig.class)
                .withMapping(KafkaConfig.class)
                .withMapping(CorpusConfig.class)
                .withMapping(ExtractionConfig.class)
                .build();
    }

    private record Settings(Map<String, String> values) implements ConfigSource {

        @Override
        public Set<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public String getValue(String name) {
            return values.get(name);
        }

        @Override
        public String getName() {
            return "test";
        }
    }
}
