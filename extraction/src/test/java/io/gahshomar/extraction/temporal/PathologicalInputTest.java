package io.gahshomar.extraction.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a text can hold makes the tagger slow; the limits leave a busy machine room of a factor of ten or more. */
class PathologicalInputTest {

    private static final TemporalTagger TAGGER = TemporalTagger.standard();
    private static final int REPEATS = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ParameterizedTest(name = "«{0}» a hundred thousand times")
    @ValueSource(
            strings = {
                "1380 ",
                "1380-",
                "1380/",
                "1/",
                "1,",
                "1.",
                "24 مهر ",
                "سال ",
                "تا ",
                "از سال ۱۳۸۰ تا ",
                "سی و ",
                "دهه ",
                "شنبه ",
                "(",
                "-",
                "،",
                "ـ",
                "\u200c",
                "م",
                "\n",
                "\n\n",
                "the ",
                "May ",
                "1990s ",
                "twenty ",
                "before the ",
                "1380, ",
                "last Tuesday ",
                "in the same year ",
                "از ۱۳۸۰ تا ",
                "\ud83d"
            })
    void aRepeatedTokenTakesLinearTime(String token) {
        String text = token.repeat(REPEATS);

        assertTimeout(LIMIT, () -> TAGGER.tag(text, "fa", LocalDate.of(2018, 6, 19)));
    }

    /** A stretch without a blank line is cut after so many tokens, wherever an expression stands. */
    @ParameterizedTest(name = "{0} words before «in 1992»")
    @ValueSource(ints = {8188, 8189, 8190, 8191, 8192})
    void anExpressionAtTheEndOfALongStretchIsFound(int words) {
        String text = "x ".repeat(words) + "in 1992 x x";

        assertThat(TAGGER.tag(text, "en", LocalDate.of(2018, 6, 19))).hasSize(1);
    }

    @Test
    void tenMegabytesOfDigitsAreOneToken() {
        String text = "7".repeat(10_000_000);

        assertTimeout(LIMIT, () -> assertThat(TAGGER.tag(text, "fa", null)).isEmpty());
    }

    @Test
    void aLongTextWithoutSpacesOrSentenceEndsTakesLinearTime() {
        String text = "ازسال1380تا".repeat(REPEATS);

        assertTimeout(LIMIT, () -> assertThat(TAGGER.tag(text, "fa", null)).isNotEmpty());
    }
}
