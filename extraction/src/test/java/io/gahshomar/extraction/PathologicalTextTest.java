package io.gahshomar.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no author wrote; the limit is far above what they take, and far below what quadratic work would. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PathologicalTextTest {

    private static final int REPEATS = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "«",
                ".",
                ". (",
                "-",
                "- ",
                "1",
                "1 ",
                "در ",
                "که ",
                "شد ",
                "سال ۲۰۰۵ ",
                "(۲۰۰۵) ",
                "\n",
                "-\n",
                "\t",
                "|",
                "ا.ا.",
                "A. ",
                "ایران",
                "\ud83d",
                "\u200c",
                "in 1995, "
            })
    void twenty_thousand_repeats_of_anything_are_read_in_time(String token) {
        String text = token.repeat(REPEATS);

        Extraction extraction = EventExtractorTest.EXTRACTOR.extract(new SourceText(text, null, "fa"));

        int length = text.codePointCount(0, text.length());
        assertThat(extraction.expressions()).allMatch(found -> found.start() >= 0 && found.end() <= length);
    }
}
