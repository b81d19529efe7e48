package io.gahshomar.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterFoldTest {

    @ParameterizedTest(name = "«{0}» and «{1}» are one word")
    @CsvSource({
        "ژوئيه, ژوییه",
        "پائیز, پاییز",
        "اكتبر, اکتبر",
        "پنج\u200cشنبه, پنجشنبه",
        "دههٔ, دهه",
        "دهۀ, دهه",
        "ﻣﻬﺮ, مهر",
        "آبان, ابان",
        "\u202bتیر\u202c, تیر",
        "OCTOBER, october",
        "Ноябрь, ноябрь"
    })
    void waysOfWritingOneWordFoldToOneForm(String one, String other) {
        assertThat(CharacterFold.fold(one)).isEqualTo(CharacterFold.fold(other));
    }

    @ParameterizedTest(name = "«{0}» are the digits 1386")
    @CsvSource({"۱۳۸۶", "١٣٨٦", "1386", "１３８６"})
    void digitSetsFoldToOne(String digits) {
        assertThat(CharacterFold.fold(digits)).isEqualTo("1386");
    }

    @Test
    void everyCharacterFoldsToOneThatFoldsToItself() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            char folded = CharacterFold.fold(c);
            assertThat(folded == CharacterFold.NOTHING || CharacterFold.fold(folded) == folded)
                    .as("U+%04X folds to U+%04X", (int) c, (int) folded)
                    .isTrue();
        }
    }
}
