package io.gahshomar.query;

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

/** Entries as timeline-service publishes them. */
public final class Samples {

    private Samples() {}

    /** Version 1 of an entry on {@code edtf}. */
    public static TimelineEntry entry(String id, String edtf, String... themes) {
        return entry(id, 1, edtf, "Delegations met", themes);
    }

    /** An entry on {@code edtf}. */
    public static TimelineEntry entry(String id, long version, String edtf, String headline, String... themes) {
        Edtf date = Edtf.parse(edtf);
        return new TimelineEntry(
                id,
                version,
                HistoricalDate.of(date, date.precision(), CalendarSystem.GREGORIAN, edtf),
                EventKind.EVENT,
                Map.of("en", headline),
                List.of(themes),
                List.of("IR", "RU"),
                List.of(),
                0.9,
                false,
                List.of(),
                List.of(evidence(id, date, edtf)));
    }

    private static Evidence evidence(String mention, Edtf date, String text) {
        return evidence(
                HistoricalDate.of(date, date.precision(), CalendarSystem.GREGORIAN, text),
                EventKind.EVENT,
                "Delegations met",
                source(mention));
    }

    /** What a source says, read from the expression itself. */
    public static Evidence evidence(HistoricalDate date, EventKind kind, String headline, SourceReference source) {
        return new Evidence(date, kind, headline, List.of(), 0.9, DateResolution.EXPLICIT, List.of(), source);
    }

    /** A sentence with everything that a source can have. */
    public static SourceReference source(String mention) {
        return new SourceReference(
                mention,
                "5f2b9c1e0d3a4b6c8e7f90123456789a",
                "سفر به تهران",
                "https://example.org/articles/7",
                "Example Review",
                LocalDate.of(2007, 10, 17),
                "fa",
                "رئیس‌جمهور روسیه ۲۴ مهر ۱۳۸۶ به تهران رفت.",
                120,
                163,
                137,
                149);
    }

    /** An entry with its kind, confidence, actors, and what its one source says, in Persian or English. */
    public static TimelineEntry told(
            String id,
            String edtf,
            EventKind kind,
            double confidence,
            String headline,
            String quote,
            String... actors) {
        Edtf date = Edtf.parse(edtf);
        HistoricalDate when = HistoricalDate.of(date, date.precision(), CalendarSystem.GREGORIAN, edtf);
        boolean persian = headline.codePointAt(0) > 0x600;
        SourceReference source = new SourceReference(
                id,
                "d-" + id,
                null,
                null,
                persian ? "خبرگزاری نمونه" : "Example Review",
                null,
                persian ? "fa" : "en",
                quote,
                0,
                quote.length(),
                0,
                1);
        return new TimelineEntry(
                id,
                1,
                when,
                kind,
                Map.of(source.language(), headline),
                List.of(),
                List.of(actors),
                List.of(),
                confidence,
                false,
                List.of(),
                List.of(evidence(when, kind, headline, source)));
    }

    /** The same entry with themes. */
    public static TimelineEntry about(TimelineEntry entry, String... themes) {
        return new TimelineEntry(
                entry.id(),
                entry.version(),
                entry.date(),
                entry.kind(),
                entry.headline(),
                List.of(themes),
                entry.actors(),
                entry.figures(),
                entry.confidence(),
                entry.disputed(),
                entry.notes(),
                entry.evidence());
    }
}
