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

        assertThat(matcher.match("fa", "ساخت نيروگاه‌های تازه")).containsExactly("nuclear");
        assertThat(matcher.match("fa", "کشت گندم")).isEmpty();
        assertThat(matcher.match("en", "two Reactors were built")).containsExactly("nuclear");
    }

    @Test
    void a_word_of_its_own_a_phrase_a_conjunction_and_an_exception_find_a_theme_alike() throws IOException {
        ThemeMatcher matcher = new ThemeMatcher(read(NUCLEAR.replace(
                "'reactor*'", "'reactor* OR \"heavy water\" OR (power AND plant) OR (fuel AND NOT oil)'")));

        assertThat(List.of("reactors", "heavy water", "plants of power", "fuel for Bushehr"))
                .allSatisfy(text -> assertThat(matcher.match("en", text)).containsExactly("nuclear"));
        assertThat(List.of("heavy rain and water", "power", "fuel oil", ""))
                .allSatisfy(text -> assertThat(matcher.match("en", text)).isEmpty());
    }

    @Test
    void a_query_that_asks_for_no_word_finds_every_text_without_the_words_it_excludes() throws IOException {
        ThemeMatcher matcher = new ThemeMatcher(read(NUCLEAR.replace("'reactor*'", "'*:* AND NOT oil'")));

        assertThat(matcher.match("en", "a reactor")).containsExactly("nuclear");
        assertThat(matcher.match("en", "oil")).isEmpty();
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
