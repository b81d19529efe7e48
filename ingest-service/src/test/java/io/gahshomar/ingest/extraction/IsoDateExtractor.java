package io.gahshomar.ingest.extraction;

import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.DatedEvent;
import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.Extraction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences like "2007-10-16 Putin came to Tehran." and nothing else, so that tests of the service say for themselves
 * what a text tells. It fails on a text that holds {@link #POISON}. Texts that are no documents are read by the real one.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class IsoDateExtractor extends Extractor {

    public static final String POISON = "unreadable hieroglyphs";

    private static final Pattern SENTENCE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) ([^.]+)\\.");

    private volatile String version = "iso-dates-1";

    IsoDateExtractor() {
        super(EventExtractor.standard());
    }

    @Override
    public String version() {
        return version;
    }

    public void becomeVersion(String next) {
        version = next;
    }

    @Override
    public Extraction extract(SourceDocument document) {
        if (document.text().contains(POISON)) {
            throw new IllegalStateException("no such script");
        }
        List<DatedEvent> events = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(document.text());
        while (sentence.find()) {
            events.add(event(document.text(), sentence));
        }
        return new Extraction(
                document.language() == null ? "en" : document.language(), document.publishedAt(), List.of(), events);
    }

    private static DatedEvent event(String text, Matcher sentence) {
        String date = sentence.group(1);
        int start = text.codePointCount(0, sentence.start());
        int end = text.codePointCount(0, sentence.end());
        return new DatedEvent(
                HistoricalDate.of(Edtf.parse(date), Precision.DAY, CalendarSystem.GREGORIAN, date),
                EventKind.EVENT,
                sentence.group(2),
                sentence.group(),
                start,
                end,
                start,
                start + date.length(),
                List.of("diplomacy"),
                List.of("IR", "RU"),
                List.of(),
                0.9,
                DateResolution.EXPLICIT,
                List.of());
    }
}
