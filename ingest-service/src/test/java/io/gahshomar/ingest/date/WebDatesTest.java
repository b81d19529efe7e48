package io.gahshomar.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.extraction.EventExtractor;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebDatesTest {

    private static final WebDates DATES = new WebDates(EventExtractor.standard()::extract);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2003-12-31T10:14:55Z | 2003-12-31T10:14:55Z",
                "2003-12-31T10:14:55.123+03:30 | 2003-12-31T06:44:55Z",
                "2003-12-31 10:14:55 +0330 | 2003-12-31T06:44:55Z",
                "2003-12-31t10:14Z | 2003-12-31T10:14:00Z",
                "20031231T101455Z | 2003-12-31T10:14:55Z",
                "2003-12 | 2003-12-01T00:00:00Z",
                "2003 | 2003-01-01T00:00:00Z",
                "Thu, 01 Jan 2004 19:48:21 GMT | 2004-01-01T19:48:21Z",
                "Sat, 01 Jan 2004 19:48:21 GMT | 2004-01-01T19:48:21Z",
                "thursday, 1 january 2004 19:48 EST | 2004-01-02T00:48:00Z",
                "1 Jan 04 19:48 +0330 | 2004-01-01T16:18:00Z",
                "01-Jan-2004 19:48:21 IRST | 2004-01-01T16:18:21Z",
                "Thu, 1 Jan 2004 24:00:00 GMT | 2004-01-02T00:00:00Z",
                "Thu Jan  1 19:48:21 GMT 2004 | 2004-01-01T19:48:21Z",
                "January 1st, 2004 7:48 PM | 2004-01-01T19:48:00Z",
                "Thu, 01 Jan 2004 19:48:21 GMT+3 | 2004-01-01T16:48:21Z",
                "۲۰۰۴-۰۱-۰۱T۱۹:۴۸:۲۱Z | 2004-01-01T19:48:21Z",
                "1072986501 | 2004-01-01T19:48:21Z",
                "1072986501000 | 2004-01-01T19:48:21Z"
            })
    void a_date_with_a_time_is_a_moment(String text, String moment) {
        assertThat(DATES.parse(text)).map(WebDate::instant).contains(Instant.parse(moment));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "۲۴ مهر ۱۳۸۶ | 2007-10-16",
                "سه‌شنبه ۲۴ مهر ۱۳۸۶ - ۱۰:۳۰ | 2007-10-16",
                "۱۳۸۶/۰۷/۲۴ ۱۰:۳۰ | 2007-10-16",
                "1386-07-24 | 2007-10-16",
                "1386/7/24 | 2007-10-16",
                "16 October 2007, 10:30 Tehran time | 2007-10-16",
                "2007-10-16T23:30:00+03:30 | 2007-10-16"
            })
    void a_day_is_that_of_its_writer_in_either_calendar(String text, String day) {
        assertThat(DATES.parse(text)).map(WebDate::day).contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "2026-02-29",
                "Thu, 31 Feb 2026 10:00:00 GMT",
                "2003-13-01",
                "12",
                "2003-12-31T25:61:00Z"
            })
    void what_is_no_date_is_none(String text) {
        assertThat(DATES.parse(text)).isEmpty();
    }
}
