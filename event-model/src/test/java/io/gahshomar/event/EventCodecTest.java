package io.gahshomar.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventCodecTest {

    @Test
    void equalEntriesHaveEqualBytesWhateverTheOrderOfTheirHeadlines() {
        // Given
        TimelineEntry entry = EventCodec.decode(Golden.FULL_ENTRY.bytes(), TimelineEntry.class);
        List<String> languages = List.of("ru", "fa", "en", "ar", "tr", "de");
        // When
        byte[] forward = EventCodec.encode(withHeadlines(entry, languages));
        byte[] backward = EventCodec.encode(withHeadlines(entry, languages.reversed()));
        // Then
        assertThat(forward).isEqualTo(backward);
        assertThat(forward)
                .asString()
                .containsSubsequence("\"ar\":", "\"de\":", "\"en\":", "\"fa\":", "\"ru\":", "\"tr\":");
    }

    private static TimelineEntry withHeadlines(TimelineEntry entry, List<String> languages) {
        Map<String, String> headline = new LinkedHashMap<>();
        languages.forEach(language -> headline.put(language, "headline"));
        return new TimelineEntry(
                entry.id(),
                entry.version(),
                entry.date(),
                entry.kind(),
                headline,
                entry.themes(),
                entry.actors(),
                entry.figures(),
                entry.confidence(),
                entry.disputed(),
                entry.notes(),
                entry.evidence());
    }

    @Test
    void anEntryReadsTheSameWhicheverKindOfMapItWasMadeFrom() {
        // Given
        TimelineEntry entry = EventCodec.decode(Golden.FULL_ENTRY.bytes(), TimelineEntry.class);
        // When
        TimelineEntry rebuilt = new TimelineEntry(
                entry.id(),
                entry.version(),
                entry.date(),
                entry.kind(),
                Map.of("en", entry.headline().get("en"), "fa", entry.headline().get("fa")),
                entry.themes(),
                entry.actors(),
                entry.figures(),
                entry.confidence(),
                entry.disputed(),
                entry.notes(),
                entry.evidence());
        // Then
        assertThat(EventCodec.encode(rebuilt)).isEqualTo(Golden.FULL_ENTRY.bytes());
    }

    @Test
    void optionalFieldsWithoutValueAreNotWritten() {
        // When
        byte[] json = EventCodec.encode(EventCodec.decode("""
                        {"id": "1", "version": "1", "title": null, "text": "x", "receivedAt": "2025-03-21T06:30:00Z"}
                        """.getBytes(UTF_8), SourceDocument.class));
        // Then
        assertThat(json)
                .asString()
                .isEqualTo("{\"id\":\"1\",\"version\":\"1\",\"text\":\"x\",\"receivedAt\":\"2025-03-21T06:30:00Z\"}");
    }
}
