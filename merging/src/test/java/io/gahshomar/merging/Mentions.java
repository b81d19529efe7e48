package io.gahshomar.merging;

import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.Figure;
import io.gahshomar.event.SourceReference;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.event.date.Precision;
import java.util.List;

/** Mentions for tests. */
final class Mentions {

    private Mentions() {}

    static Telling telling(
            String id,
            String language,
            EventKind kind,
            String edtf,
            String headline,
            List<String> themes,
            List<String> actors,
            List<Figure> figures) {
        return Telling.of(new EventMention(
                id,
                "v1",
                "test",
                date(edtf),
                kind,
                headline,
                themes,
                actors,
                figures,
                0.9,
                DateResolution.EXPLICIT,
                List.of(),
                new SourceReference(
                        id,
                        id.split("-")[0],
                        null,
                        null,
                        null,
                        null,
                        language,
                        headline,
                        0,
                        headline.codePointCount(0, headline.length()),
                        0,
                        1)));
    }

    /** A span from about 20 March to about 20 March is a Jalali year. */
    private static HistoricalDate date(String text) {
        Edtf edtf = Edtf.parse(text);
        boolean jalaliYear = text.matches("\\d{4}-03-2\\d/\\d{4}-03-[12]\\d|\\d{4}-03-2\\d/\\d{4}-03-20");
        return jalaliYear
                ? HistoricalDate.of(edtf, Precision.YEAR, CalendarSystem.JALALI, text)
                : HistoricalDate.of(edtf, edtf.precision(), CalendarSystem.GREGORIAN, text);
    }
}
