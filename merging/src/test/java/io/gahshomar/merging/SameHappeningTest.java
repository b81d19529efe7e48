package io.gahshomar.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.EventKind;
import io.gahshomar.event.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameHappeningTest {

    private static final List<String> BOTH = List.of("IR", "RU");

    @ParameterizedTest
    @CsvSource({
        "2007-10-16, 2007-10-16, SAME_DAY",
        "2007-10, 2007-10, SAME_MONTH",
        "2007-33, 2007-33, SAME_SEASON",
        "2007, 2007, SAME_YEAR",
        "2022/.., 2022/.., SAME_SPAN",
        "199X, 199X, SAME_SPAN",
        "2007-10-16, 2007-10, WITHIN_MONTH",
        "2007-09-23/2007-10-22, 2007-10-16, WITHIN_MONTH",
        "2007-10-16, 2007-36, WITHIN_SEASON",
        "2007-10-16, 2007, WITHIN_YEAR",
        "1995, 1995-03-21/1996-03-19, OVERLAPPING",
        "2007-10-16, 2007-10-17, DAY_APART",
        "2007-10-16, 2006-10-16, PROBABLE_TYPO",
        "1978-03-21/1979-03-20, 1996-03-20/1997-03-20, PROBABLE_TYPO",
        "1978-03-21/1979-03-20, 1994-03-21/1995-03-20, APART",
        "2007-10-16, 2007-11-16, APART",
        "2007, 2008, APART",
        "1990/2000, 1995, INCOMPARABLE",
        "2022/.., 2023-05-01, INCOMPARABLE",
    })
    void datesGoTogetherByTheDaysThatTheyCover(String one, String other, DateMatch match) {
        // Given
        Telling first = event("a-1", "en", one, "a visit", BOTH);
        Telling second = event("b-1", "en", other, "a visit", BOTH);
        // When, Then
        assertThat(DateMatch.of(first.date(), second.date())).isEqualTo(match);
        assertThat(DateMatch.of(second.date(), first.date())).isEqualTo(match);
    }

    @Test
    void aLinkSaysWhatSpeaksForItAndWhatAgainst() {
        // Given
        Telling one = event("a-1", "en", "2007-10-16", "Putin attends the Caspian summit", List.of("IR", "RU", "KZ"));
        Telling other = event("b-1", "en", "2007-10-16", "Caspian summit attended by Putin", List.of("IR", "RU", "AZ"));
        // When
        Link link = SameHappening.between(one, other).orElseThrow();
        // Then
        assertThat(link.strength())
                .isEqualTo(link.reasons().stream().mapToInt(Reason::points).sum())
                .isGreaterThanOrEqualTo(SameHappening.THRESHOLD);
        assertThat(link.reasons())
                .extracting(Reason::criterion)
                .containsExactly("dates", "countries", "themes", "wording");
        assertThat(link.reasons().get(1).detail()).isEqualTo("in common: IR RU; each names others too");
    }

    @Test
    void acrossLanguagesConceptsAndNamesAreTheSameWords() {
        // Given
        Telling english = event("a-1", "en", "1998-05-12", "Bushehr reactor contract was signed in Astrakhan", BOTH);
        Telling persian = event("b-1", "fa", "1998-05-12", "قرارداد راکتور بوشهر در آستراخان امضا شد", BOTH);
        // When, Then
        assertThat(SameHappening.between(english, persian)).isPresent();
        assertThat(Words.inCommon(english.words().shared(), persian.words().shared()))
                .contains("=contract", "=reactor", "=sign", "~bšhr", "~strxn");
    }

    @Test
    void whatIsTheSameDayAndNotTheSameSentenceInOtherWordsIsNotLinked() {
        assertThat(SameHappening.between(
                        event("a-1", "en", "2010-05-05", "gas agreement signed", BOTH),
                        event("b-1", "en", "2010-05-05", "railway agreement signed", BOTH)))
                .isEmpty();
    }

    @Test
    void differentFiguresOfOneUnitContradict() {
        // Given
        Telling one = statistic("a-1", figure("3300000000", "USD", false));
        Telling other = statistic("b-1", figure("2100000000", "USD", false));
        Telling about = statistic("c-1", figure("3200000000", "USD", true));
        // When, Then
        assertThat(Conflicts.between(one, other)).contains("different figures in USD");
        assertThat(Conflicts.between(one, about)).isEmpty();
    }

    @Test
    void twoDatesOfOneSentenceAreTwoHappenings() {
        assertThat(Conflicts.between(
                        event("a-1", "en", "2007", "a visit", BOTH), event("a-2", "en", "2007", "a visit", BOTH)))
                .contains("two dates of one sentence");
    }

    private static Telling event(String id, String language, String date, String headline, List<String> actors) {
        return Mentions.telling(id, language, EventKind.EVENT, date, headline, List.of("diplomacy"), actors, List.of());
    }

    private static Telling statistic(String id, Figure figure) {
        return Mentions.telling(
                id, "en", EventKind.STATISTIC, "2008", "trade turnover", List.of("trade"), BOTH, List.of(figure));
    }

    private static Figure figure(String amount, String currency, boolean approximate) {
        return new Figure(new BigDecimal(amount), null, null, currency, approximate, amount, List.of());
    }
}
