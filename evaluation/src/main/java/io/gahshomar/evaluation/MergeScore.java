package io.gahshomar.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.extraction.DatedEvent;
import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.Extraction;
import io.gahshomar.extraction.SourceText;
import io.gahshomar.merging.Groups;
import io.gahshomar.merging.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well the entries are the annotated happenings: B-cubed over the annotated expressions with a {@code key}.
 *
 * <p>All events that are extracted from the annotated texts are merged. An annotated expression stands for the first
 * extracted event whose temporal expression it overlaps; one that no event overlaps is an error of extraction, which is
 * measured elsewhere, and is left out.
 */
final class MergeScore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<DatedEvent>> events = new HashMap<>();
    private final Map<DatedEvent, String> ids = new HashMap<>();
    private final Map<String, String> entries = new HashMap<>();

    private record Item(String key, String entry, String mention) {}

    static String of(EventExtractor extractor, Path annotated, Path corpus) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(annotated)) {
            JsonNode row = JSON.readTree(line);
            if (row.has("key")) {
                rows.add(row);
            }
        }
        MergeScore score = new MergeScore();
        score.merge(extractor, rows, corpus);
        return score.report(rows);
    }

    private void merge(EventExtractor extractor, List<JsonNode> rows, Path corpus) throws IOException {
        List<Telling> tellings = new ArrayList<>();
        for (String document :
                rows.stream().map(row -> row.get("doc").asText()).distinct().toList()) {
            Extraction extraction =
                    extractor.extract(new SourceText(Files.readString(corpus.resolve(document)), null, null));
            events.put(document, extraction.events());
            for (DatedEvent event : extraction.events()) {
                var mention = Told.mention("%032x".formatted(document.hashCode()), extraction.language(), event);
                ids.put(event, mention.id());
                tellings.add(Telling.of(mention));
            }
        }
        Groups.of(tellings).forEach((seed, members) -> members.forEach(member -> entries.put(member, seed)));
    }

    private String report(List<JsonNode> rows) {
        List<Item> items = new ArrayList<>();
        for (JsonNode row : rows) {
            events.get(row.get("doc").asText()).stream()
                    .filter(event -> event.dateStart() < row.get("end_offset").asInt()
                            && row.get("start_offset").asInt() < event.dateEnd())
                    .findFirst()
                    .map(ids::get)
                    .ifPresent(id -> items.add(new Item(row.get("key").asText(), entries.get(id), id)));
        }
        BCubed merged = BCubed.of(items, Item::entry, Item::key);
        BCubed apart = BCubed.of(items, Item::mention, Item::key);
        return "merging, dev: %d of %d annotated expressions extracted%n".formatted(items.size(), rows.size())
                + line("  B-cubed", merged)
                + line("  beside it, were nothing merged", apart);
    }

    private static String line(String name, BCubed score) {
        return String.format(
                Locale.ROOT,
                "%-34s precision %5.1f  recall %5.1f  F1 %5.1f%n",
                name,
                100 * score.precision(),
                100 * score.recall(),
                100 * score.f1());
    }
}
