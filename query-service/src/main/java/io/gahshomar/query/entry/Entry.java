package io.gahshomar.query.entry;

import io.gahshomar.event.EventKind;
import io.gahshomar.event.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One happening of the chronology as clients read it. */
@Schema(
        description = "One happening of the chronology with everything that sources say of it.",
        requiredProperties = {
            "id",
            "version",
            "date",
            "kind",
            "headline",
            "themes",
            "actors",
            "confidence",
            "disputed",
            "notes",
            "sources"
        })
public record Entry(
        @Schema(description = "Stable id.", examples = "5f2b9c1e0d3a4b6c8e7f90123456789a-0123456789abcdef")
        String id,

        @Schema(description = "Grows with every change of the entry.", examples = "1")
        long version,

        @Schema(description = "When it happened.") EntryDate date,

        @Schema(
                description = "What is asserted: something happened (event), a state or process over a period (trend), "
                        + "or a measured quantity for a period (statistic).",
                enumeration = {"event", "trend", "statistic"},
                examples = "event")
        EventKind kind,

        @Schema(
                description = "One clause a language, keyed by BCP 47 language.",
                examples = "{\"en\": \"Vladimir Putin visited Tehran\"}")
        Map<String, String> headline,

        @Schema(description = "Ids of its themes; see /themes.", examples = "[\"diplomacy\", \"nuclear\"]")
        List<String> themes,

        @Schema(
                description = "Countries and territories by ISO 3166-1 alpha-2 code, people and organisations by "
                        + "Wikidata id.",
                examples = "[\"IR\", \"RU\", \"Q7747\"]")
        List<String> actors,

        @Schema(
                description = "How sure the extraction is that this is a happening with this date.",
                minimum = "0",
                maximum = "1",
                examples = "0.93")
        double confidence,

        @Schema(description = "Whether the sources disagree about the date.", examples = "false")
        boolean disputed,

        @Schema(description = "What a reader should know of how the date was read.", examples = "[]")
        List<String> notes,

        @Schema(description = "Who says so.", minItems = 1) List<EntrySource> sources) {

    /** What clients read of an entry on the topic. */
    public static Entry of(TimelineEntry entry) {
        return new Entry(
                entry.id(),
                entry.version(),
                EntryDate.of(entry.date()),
                entry.kind(),
                new TreeMap<>(entry.headline()),
                entry.themes(),
                entry.actors(),
                entry.confidence(),
                entry.disputed(),
                entry.notes(),
                entry.evidence().stream()
                        .map(each -> EntrySource.of(each.source()))
                        .toList());
    }
}
