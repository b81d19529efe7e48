package io.gahshomar.extraction.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyTest {

    private static final String NUCLEAR = """
            themes:
              - id: nuclear
                label: {fa: هسته‌ای, en: Nuclear}
                iptc: medtop:20000256
                queries: {fa: 'نیروگاه', en: 'reactor*'}
            """;

    @TempDir
    private Path folder;

    private Taxonomy read(String yaml) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, yaml);
        return Taxonomy.read(file);
    }

    @Test
    void the_standard_taxonomy_has_about_thirty_themes_with_labels_and_queries_in_both_languages() {
        List<Theme> themes = Taxonomy.standard().themes();

        assertThat(themes).hasSizeBetween(28, 36);
        assertThat(themes).allSatisfy(theme -> {
            assertThat(theme.labels()).containsKeys("fa", "en");
            assertThat(theme.queries()).containsKeys("fa", "en");
        });
    }

    @Test
    void asking_for_a_broader_theme_finds_its_narrower_ones() {
        assertThat(Taxonomy.standard().withNarrower("economy")).contains("economy", "trade", "energy", "nuclear");
    }

    @Test
    void a_theme_is_found_by_its_query_with_endings_and_letter_variants() throws IOException {
        ThemeMatcher matcher = new ThemeMatcher(read(NUCLEAR));

        assertThat(matcher.match("fa", List.of("ساخت نيروگاه‌های تازه")).getFirst())
                .containsExactly("nuclear");
        assertThat(matcher.match("fa", List.of("کشت گندم")).getFirst()).isEmpty();
        assertThat(matcher.match("en", List.of("two Reactors were built")).getFirst())
                .containsExactly("nuclear");
    }

    @Test
    void a_broken_query_is_refused_with_file_line_and_theme() {
        String yaml = NUCLEAR.replace("'reactor*'", "'reactor AND ('");

        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("mine.yaml, line 5, theme 'nuclear': queries.en")
                .hasMessageContaining("no Lucene query");
    }

    @Test
    void an_unknown_field_a_missing_broader_theme_and_a_wrong_code_are_refused() {
        assertThatThrownBy(() -> read(NUCLEAR.replace("iptc:", "iptcode:")))
                .hasMessageContaining("line 4")
                .hasMessageContaining("'iptcode' is no field");
        assertThatThrownBy(() -> read(NUCLEAR + "    broader: energy\n"))
                .hasMessageContaining("theme 'nuclear': broader theme 'energy' is not in the file");
        assertThatThrownBy(() -> read(NUCLEAR.replace("medtop:20000256", "20000256")))
                .hasMessageContaining("should read like medtop:");
        assertThatThrownBy(() -> read("themes: ["))
                .hasMessageContaining("line 1")
                .hasMessageContaining("no YAML");
        assertThatThrownBy(() -> read("")).hasMessageContaining("is empty");
    }
}
