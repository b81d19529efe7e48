package io.gahshomar.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {

    @ParameterizedTest
    @CsvSource({
        "تحریم‌ها, تحریم ها",
        "کشورهای, کشور",
        "نيروگاه, نیروگاه",
        "كنسولگري, کنسولگری",
        "۲۰۰۷, 2007",
        "Iran's, Iran",
        "sanctions, Sanction"
    })
    void spellingsOfAWordAreOne(String spelling, String other) {
        assertThat(TextAnalysis.stems(spelling)).isEqualTo(TextAnalysis.stems(other));
    }

    @Test
    void aTatweelThatStandsAloneIsNoWord() {
        assertThat(TextAnalysis.stems("سالهای ۱۳۸۰ ـ ۱۳۸۴"))
                .containsExactlyElementsOf(TextAnalysis.stems("سالهای ۱۳۸۰ ۱۳۸۴"))
                .doesNotContain("");
    }
}
