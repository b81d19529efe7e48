package io.gahshomar.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextQueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قرارداد        | قراردادهای نفتی امضا شد
            قراردادها       | قرارداد امضا شد
            قرارداد‌ها      | قراردادها
            قرارداد        | قرارداد‌های تازه
            روسيه          | روسیه
            گفت‌وگو         | گفت‌وگوی تازه
            ۱۳۸۶           | سال 1386
            reactors       | the reactor's core
            بوشهر reactor  | رآکتور بوشهر (Reactor)
            "power plant"  | Power plants were built
            «نفت و گاز»     | صادرات نفت و گاز
            نفت -گاز       | صادرات نفت
            """)
    void aTextIsFoundByItsWords(String query, String text) {
        assertThat(fits(query, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "plant power"   | power plants
            نفت -گاز        | نفت و گاز
            -"power plant" built | a power plant was built
            trade war       | trade grew
            """)
    void otherTextsAreNot(String query, String text) {
        assertThat(fits(query, text)).isFalse();
    }

    @Test
    void thereMustBeAWordToFind() {
        assertThat(TextQuery.parse("-war")).isEmpty();
        assertThat(TextQuery.parse(" \"\" ")).isEmpty();
        assertThat(TextQuery.parse("!!")).isEmpty();
    }

    @Test
    void aQueryIsWrittenAsPostgresTakesIt() {
        assertThat(TextQuery.parse("it's \"power plant\" -war").orElseThrow().tsquery())
                .isEqualTo("('it') & ('power' <-> 'plant') & !('war')");
        assertThat(Lexeme.tsvector(List.of(List.of("o'b", "a"), List.of("a")), List.of("@1995")))
                .isEqualTo("'o''b':1 'a':2,11 '@1995'");
    }

    private static boolean fits(String query, String text) {
        return TextQuery.parse(query).orElseThrow().matches(List.of(TextAnalysis.stems(text)));
    }
}
