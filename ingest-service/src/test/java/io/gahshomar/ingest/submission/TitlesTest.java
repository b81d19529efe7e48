package io.gahshomar.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Caspian summit              | Caspian summit",
                "### Caspian summit ###        | Caspian summit",
                "Caspian summit                | Caspian summit",
                "# What happened? And why.     | What happened? And why.",
                "What happened in 1995?        | What happened in 1995?",
                "سفر پوتین به تهران            | سفر پوتین به تهران",
                "#hashtag first                | #hashtag first"
            })
    void a_heading_or_a_short_first_line_is_the_title(String line, String title) {
        assertThat(Titles.of("\n  \n" + line + "\nText.")).hasValue(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n \t",
                "Putin came to Tehran on 16 October 2007.",
                "پوتین در ۲۴ مهر ۱۳۸۶ به تهران آمد.",
                "The treaty has three parts:",
                "Published: 1 March 2001, 07:50 \u00a0,\u00a0",
                "A first line that goes on and on, so that nobody would take it for a title, because titles are short and this "
                        + "one has more than one hundred and fifty characters in it"
            })
    void a_sentence_or_a_long_line_is_none(String text) {
        assertThat(Titles.of(text)).isEmpty();
    }
}
