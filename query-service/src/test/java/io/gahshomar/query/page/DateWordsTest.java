package io.gahshomar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.event.date.CalendarSystem;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private static final Strings STRINGS = new Strings(new ObjectMapper());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FA, JALALI,    2007-10-16, 2007-10-16, ۲۴ مهر ۱۳۸۶",
                "FA, GREGORIAN, 2007-10-16, 2007-10-16, ۱۶ اکتبر ۲۰۰۷",
                "EN, GREGORIAN, 2007-10-16, 2007-10-16, 16 October 2007",
                "EN, JALALI,    2007-10-16, 2007-10-16, 24 Mehr 1386",
                "FA, JALALI,    2007-03-21, 2008-03-19, ۱۳۸۶",
                "FA, JALALI,    2007-03-21, 2009-03-20, ۱۳۸۶ تا ۱۳۸۷",
                "FA, JALALI,    2007-09-23, 2007-10-22, مهر ۱۳۸۶",
                "FA, JALALI,    2007-03-21, 2007-06-21, فروردین تا خرداد ۱۳۸۶",
                "FA, JALALI,    2007-01-01, 2007-12-31, دی ۱۳۸۵ تا دی ۱۳۸۶",
                "FA, JALALI,    2007-10-01, 2007-10-31, ۹ مهر تا ۹ آبان ۱۳۸۶",
                "EN, GREGORIAN, 2007-10-16, 2007-10-18, 16 – 18 October 2007",
                "EN, GREGORIAN, 1990-01-01, 1999-12-31, 1990 – 1999",
                "EN, GREGORIAN, 2007-01-01, 2007-12-31, 2007",
                "EN, GREGORIAN, -,          2007-10-16, until 16 October 2007",
                "FA, JALALI,    2007-10-16, -,          از ۲۴ مهر ۱۳۸۶",
                "EN, GREGORIAN, 1943-01-01, -,          from 1943",
                "EN, GREGORIAN, -,          2007-09-30, until September 2007",
                "FA, JALALI,    -,          2008-03-19, تا ۱۳۸۶",
                "FA, JALALI,    1943-01-01, -,          از ۱۱ دی ۱۳۲۱"
            })
    void aSpanOfDaysIsSaidByTheLargestUnitsThatItFills(
            PageLanguage language, CalendarSystem calendar, LocalDate earliest, LocalDate latest, String words) {
        DateWords inWords = new DateWords(language, calendar, STRINGS.in(language));

        assertThat(inWords.span(earliest, latest)).isEqualTo(words);
    }
}
