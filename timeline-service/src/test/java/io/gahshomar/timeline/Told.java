package io.gahshomar.timeline;

import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.SourceReference;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import java.util.List;
import java.util.UUID;

/** Mentions for tests. */
public final class Told {

    /** A day inside the default window. */
    public static final String SUMMIT = "2007-10-16";

    /** A day before the default window. */
    public static final String BEFORE_THE_WINDOW = "1946-05-09";

    private Told() {}

    /** An id that no other test uses. */
    public static String newId() {
        return UUID.randomUUID().toString().replace("-", "") + "-0000000000000001";
    }

    /** What a Persian text tells of a happening on {@code date}, an EDTF value. */
    public static EventMention of(String id, String date, String headline) {
        String quote = headline + "، " + date + ".";
        int dateStart = quote.codePointCount(0, quote.length() - date.length() - 1);
        return new EventMention(
                id,
                "v1",
                "gahshomar test",
                HistoricalDate.of(Edtf.parse(date), Edtf.parse(date).precision(), CalendarSystem.GREGORIAN, date),
                EventKind.EVENT,
                headline,
                List.of("diplomacy"),
                List.of("IR", "RU"),
                List.of(),
                0.9,
                DateResolution.EXPLICIT,
                List.of(),
                new SourceReference(
                        id,
                        id.substring(0, id.indexOf('-')),
                        "نشست سران خزر",
                        null,
                        null,
                        null,
                        "fa",
                        quote,
                        0,
                        quote.codePointCount(0, quote.length()),
                        dateStart,
                        dateStart + date.length()));
    }

    /** {@link #of} with words that no other mention has, so that it merges with none. */
    public static EventMention of(String id, String date) {
        return of(id, date, "خبر " + id.substring(0, 8) + " از " + id.substring(8, 16) + " و " + id.substring(16, 24));
    }

    /** The same clause, read again by another extractor from another version of the document. */
    public static EventMention readAgain(EventMention mention) {
        return new EventMention(
                mention.id(),
                "v2",
                "gahshomar test 2",
                mention.date(),
                mention.kind(),
                mention.headline(),
                mention.themes(),
                mention.actors(),
                mention.figures(),
                mention.confidence(),
                mention.resolution(),
                mention.notes(),
                mention.source());
    }
}
