package io.gahshomar.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gahshomar.extraction.InvalidThemesException;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesFileTest {

    private static final String ENERGY = """
            themes:
              - id: energy
                label: {fa: انرژی, en: Energy}
                iptc: medtop:20000256
                queries: {en: 'oil OR gas'}
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeThemes() throws IOException {
        file = Files.writeString(folder.resolve("themes.yaml"), ENERGY);
    }

    private record Config(Optional<Path> themesFile) implements ExtractionConfig {

        @Override
        public int workers() {
            return 1;
        }

        @Override
        public Duration themesCheckInterval() {
            return Duration.ofSeconds(1);
        }
    }

    @Test
    void a_changed_file_is_in_force_without_restart_and_makes_another_version_of_the_extractor() throws IOException {
        // Given
        Config config = new Config(Optional.of(file));
        Extractor extractor = new Extractor(Extractor.configured(config));
        ThemesFile themes = new ThemesFile(config, extractor);
        themes.open(new StartupEvent());
        String before = extractor.version();

        // When
        Files.writeString(file, ENERGY + """
              - id: pipelines
                label: {en: Pipelines}
                broader: energy
                iptc: medtop:20000256
                queries: {en: pipeline*}
            """);
        themes.look();

        // Then
        assertThat(extractor.themes()).extracting("id").containsExactly("energy", "pipelines");
        assertThat(extractor.version()).isNotEqualTo(before);
        assertThat(themes.problem()).isEmpty();
    }

    @Test
    void a_file_that_becomes_wrong_leaves_the_themes_before_it_in_force_until_it_is_mended() throws IOException {
        // Given
        Config config = new Config(Optional.of(file));
        Extractor extractor = new Extractor(Extractor.configured(config));
        ThemesFile themes = new ThemesFile(config, extractor);
        themes.open(new StartupEvent());
        String before = extractor.version();

        // When
        Files.writeString(file, ENERGY.replace("oil OR gas", "oil OR (gas"));
        themes.look();

        // Then
        assertThat(extractor.version()).isEqualTo(before);
        assertThat(themes.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("themes.yaml, line 5", "theme 'energy'"));

        // And when
        Files.writeString(file, ENERGY);
        themes.look();

        // Then
        assertThat(themes.problem()).isEmpty();
    }

    @Test
    void a_file_that_is_wrong_at_the_start_ends_it() throws IOException {
        Files.writeString(file, "themes: []");

        assertThatThrownBy(() -> Extractor.configured(new Config(Optional.of(file))))
                .isInstanceOf(InvalidThemesException.class)
                .hasMessageContaining("line 1");
    }
}
