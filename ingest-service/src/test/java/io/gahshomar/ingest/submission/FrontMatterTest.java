package io.gahshomar.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No dashes at all",
                "---\nNo field follows the dashes.\n---\nText",
                "---\ntitle: never closed",
                "----\ntitle: four dashes\n---\nText",
                "Text first\n---\ntitle: A\n---\n",
                "--- title: A\n---\n"
            })
    void a_file_without_front_matter_is_all_text(String file) {
        // When
        FrontMatter.Split split = FrontMatter.split(file);

        // Then
        assertThat(split.text()).isEqualTo(file);
        assertThat(split.front().title()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\ntitle: A\n---\nText", "---  \r\ntitle: A\r\n--- \r\nText", "---\n\ntitle: \"A\"\n---\nText"
            })
    void front_matter_ends_at_the_second_line_of_dashes(String file) {
        // When
        FrontMatter.Split split = FrontMatter.split(file);

        // Then
        assertThat(split.front().title()).isEqualTo("A");
        assertThat(split.text()).isEqualTo("Text");
    }

    @Test
    void a_number_is_a_title_too() {
        assertThat(FrontMatter.split("---\ntitle: 1995\n---\nText").front().title())
                .isEqualTo("1995");
    }

    @Test
    void the_day_of_a_date_time_is_the_day_at_its_offset() {
        assertThat(FrontMatter.split("---\npublishedAt: 2007-10-16T23:30:00+03:30\n---\nText")
                        .front()
                        .publishedAt())
                .hasToString("2007-10-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: A: B\n---\nText", "---\ntitle: A\ntitle: B\n---\nText"})
    void front_matter_that_is_no_yaml_is_refused(String file) {
        assertThatThrownBy(() -> FrontMatter.split(file))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageContaining("front matter");
    }

    @Test
    void a_field_with_a_list_is_refused_by_its_name() {
        assertThatThrownBy(() -> FrontMatter.split("---\ntitle: [A, B]\n---\nText"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("title must be a string");
    }

    @Test
    void a_large_text_of_dashes_is_read_in_no_time() {
        // Given
        String file = "---\na:\n" + "-- ---\n".repeat(500_000);

        // Then
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(FrontMatter.split(file).text()).isEqualTo(file));
    }
}
