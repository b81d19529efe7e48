package io.gahshomar.query.page;

import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.Evidence;
import io.gahshomar.event.SourceReference;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small chronology in two languages for the tests of the page, told apart from others by its theme. */
final class Happenings {

    /** The theme that all of them have. */
    static final String THEME = "page-journeys";

    /** Two sources, which disagree about the day. */
    static final String SUMMIT = "journey-summit";

    /** A month so full that not all of its rows can be in the page. */
    static final int CROWD = 200;

    private Happenings() {}

    static List<TimelineEntry> all() {
        Stream<TimelineEntry> few = Stream.of(
                summit(),
                entry(
                        "journey-treaty",
                        "2001-03-12",
                        EventKind.EVENT,
                        Map.of("en", "The two presidents signed a treaty")),
                entry(
                        "journey-trade",
                        "2004",
                        EventKind.STATISTIC,
                        Map.of("fa", "حجم بازرگانی به دو میلیارد دلار رسید")),
                entry(
                        "journey-talks",
                        "2010-06~",
                        EventKind.TREND,
                        Map.of("fa", "گفت‌وگوهای کارشناسی ادامه یافت", "en", "Expert talks went on")));
        return Stream.concat(few, crowd()).toList();
    }

    private static Stream<TimelineEntry> crowd() {
        return IntStream.range(0, CROWD)
                .mapToObj(i -> entry(
                        "journey-crowd-%03d".formatted(i),
                        "2012-05-%02d".formatted(1 + i % 28),
                        EventKind.EVENT,
                        Map.of("en", "Working group meeting number " + i)));
    }

    private static TimelineEntry summit() {
        HistoricalDate first = date("2007-10-16", CalendarSystem.JALALI, "۲۴ مهر ۱۳۸۶");
        HistoricalDate second = date("2007-10-17", CalendarSystem.GREGORIAN, "17 October 2007");
        String persian = "ولادیمیر پوتین ۲۴ مهر ۱۳۸۶ به تهران رفت.";
        String english = "Mr Putin arrived in Tehran on 17 October 2007.";
        return new TimelineEntry(
                SUMMIT,
                1,
                first,
                EventKind.EVENT,
                Map.of("fa", "ولادیمیر پوتین به تهران رفت", "en", "Vladimir Putin arrived in Tehran"),
                List.of(THEME, "diplomacy"),
                List.of("IR", "RU"),
                List.of(),
                0.93,
                true,
                List.of(),
                List.of(
                        evidence(first, "ولادیمیر پوتین به تهران رفت", source("a", "fa", persian, "۲۴ مهر ۱۳۸۶")),
                        evidence(
                                second,
                                "Vladimir Putin arrived in Tehran",
                                source("b", "en", english, "17 October 2007"))));
    }

    /** An entry with one source and the theme of all of them. */
    static TimelineEntry entry(String id, String edtf, EventKind kind, Map<String, String> headline) {
        return entry(id, edtf, kind, headline, THEME);
    }

    /** An entry with one source. */
    static TimelineEntry entry(String id, String edtf, EventKind kind, Map<String, String> headline, String theme) {
        HistoricalDate date = date(edtf, CalendarSystem.GREGORIAN, edtf);
        String language = headline.keySet().iterator().next();
        String quote = headline.get(language) + " " + edtf;
        return new TimelineEntry(
                id,
                1,
                date,
                kind,
                headline,
                List.of(theme),
                List.of("IR"),
                List.of(),
                0.8,
                false,
                List.of(),
                List.of(evidence(date, headline.get(language), source(id, language, quote, edtf))));
    }

    private static HistoricalDate date(String edtf, CalendarSystem calendar, String text) {
        Edtf date = Edtf.parse(edtf);
        return HistoricalDate.of(date, date.precision(), calendar, text);
    }

    private static Evidence evidence(HistoricalDate date, String headline, SourceReference source) {
        return new Evidence(
                date, EventKind.EVENT, headline, List.of(), 0.9, DateResolution.EXPLICIT, List.of(), source);
    }

    private static SourceReference source(String mention, String language, String quote, String expression) {
        int begin = 40;
        int dateStart = begin + quote.codePointCount(0, quote.indexOf(expression));
        return new SourceReference(
                mention,
                StandInIngest.DOCUMENT,
                "A report",
                "https://example.org/report",
                "Example Review",
                LocalDate.of(2012, 6, 1),
                language,
                quote,
                begin,
                begin + quote.codePointCount(0, quote.length()),
                dateStart,
                dateStart + expression.codePointCount(0, expression.length()));
    }
}
