package io.gahshomar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StringsTest {

    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    private final Strings strings = new Strings(new ObjectMapper());
    private final Map<String, String> persian = strings.in(PageLanguage.FA);
    private final Map<String, String> english = strings.in(PageLanguage.EN);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(persian.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void aSentenceHasTheSameGapsInBothLanguages() {
        assertThat(persian)
                .allSatisfy((key, sentence) ->
                        assertThat(gaps(sentence)).as(key).containsExactlyInAnyOrderElementsOf(gaps(english.get(key))));
    }

    @Test
    void persianIsWrittenWithPersianLettersAndDigits() {
        assertThat(persian.values()).allSatisfy(sentence -> assertThat(sentence)
                .doesNotContain("ي", "ك")
                .doesNotContainPattern("[\\u0660-\\u0669]")
                .isNotBlank());
    }

    private static List<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(MatchResult::group).toList();
    }
}
