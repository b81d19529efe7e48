package io.gahshomar.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.ingest.corpus.CorpusConfig;
import io.gahshomar.ingest.extraction.ExtractionConfig;
import io.gahshomar.ingest.feed.FeedConfig;
import io.gahshomar.ingest.fetch.FetchConfig;
import io.gahshomar.ingest.file.FileConfig;
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

    @Test
    void the_web_feeds_and_files_have_the_documented_defaults() {
        // When
        SmallRyeConfig config = configured(Map.of());

        // Then
        FetchConfig fetch = config.getConfigMapping(FetchConfig.class);
        assertThat(fetch.allowedNetworks()).isEmpty();
        assertThat(fetch.userAgent()).isEqualTo("Gahshomar/0.1 (chronology from news feeds)");
        assertThat(fetch.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(fetch.idleTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(fetch.totalTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(fetch.maxBodySize().asLongValue()).isEqualTo(20 * MEBIBYTE);
        assertThat(fetch.maxRedirects()).isEqualTo(5);
        assertThat(fetch.hostPause()).isEqualTo(Duration.ofSeconds(1));
        FeedConfig feeds = config.getConfigMapping(FeedConfig.class);
        assertThat(feeds.poll()).isTrue();
        assertThat(feeds.workers()).isEqualTo(16);
        assertThat(feeds.minInterval()).isEqualTo(Duration.ofMinutes(10));
        assertThat(feeds.maxInterval()).isEqualTo(Duration.ofHours(24));
        assertThat(feeds.pagesPerPoll()).isEqualTo(20);
        assertThat(feeds.redirectStability()).isEqualTo(Duration.ofHours(24));
        assertThat(feeds.lease()).isEqualTo(Duration.ofMinutes(10));
        FileConfig files = config.getConfigMapping(FileConfig.class);
        assertThat(files.maxSize().asLongValue()).isEqualTo(50 * MEBIBYTE);
        assertThat(files.maxPages()).isEqualTo(2000);
        assertThat(files.maxExpandedSize().asLongValue()).isEqualTo(20 * MEBIBYTE);
        assertThat(files.maxTime()).isEqualTo(Duration.ofSeconds(60));
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
                .withMapping(FetchConfig.class)
                .withMapping(FeedConfig.class)
                .withMapping(FileConfig.class)
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
