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
                "1072986501000 | 2004-01-01T19:48:21Z",
                "2003-365 | 2003-12-31T00:00:00Z",
                "2003365T10:14Z | 2003-12-31T10:14:00Z",
                "03-12-31T10:14Z | 2003-12-31T10:14:00Z",
                "2004-07-08 23:56:58.0 | 2004-07-08T23:56:58Z",
                "Fri, 2006/09/15 08:19:53 EDT | 2006-09-15T12:19:53Z",
                "Κυρ, 11 Ιούλ 2004 12:00:00 EST | 2004-07-11T17:00:00Z",
                "2004-július-13T9:15-05:00 | 2004-07-13T14:15:00Z",
                "2004년 05월 28일  01:31:15 | 2004-05-28T01:31:15Z",
                "2004-05-25 오후 11:23:17 | 2004-05-25T23:23:17Z",
                "2004年5月28日 上午 9:05 | 2004-05-28T09:05:00Z",
                "вторник, 16 октября 2007 г., 10:30 +0400 | 2007-10-16T06:30:00Z",
                "16 окт. 2007 10:30 MSK | 2007-10-16T07:30:00Z",
                "16 Ekim 2007 10:30 | 2007-10-16T10:30:00Z",
                "Dienstag, 16. Oktober 2007, 10:30 | 2007-10-16T10:30:00Z",
                "mardi 16 octobre 2007 10:30 | 2007-10-16T10:30:00Z",
                "martes, 16 de octubre de 2007 10:30 | 2007-10-16T10:30:00Z",
                "Thu, 01 Jan 2004 19:48:21.5 UT | 2004-01-01T19:48:21Z",
                "Thu,01 Jan 2004 19:48:21 GMT | 2004-01-01T19:48:21Z",
                "Thu, 01-Jan-04 19:48:21 GMT | 2004-01-01T19:48:21Z",
                "Sun Jan 4 16:29:06 PST 2004 | 2004-01-05T00:29:06Z",
                "Sun Jan  4 16:29:06 2004 | 2004-01-04T16:29:06Z",
                "Jan 4 2004 16:29 | 2004-01-04T16:29:00Z"
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
                "May 2003",
                "2003-366",
                "2003-12-31T25:61:00Z"
            })
    void what_is_no_date_is_none(String text) {
        assertThat(DATES.parse(text)).isEmpty();
    }
}
