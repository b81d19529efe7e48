package io.gahshomar.extraction.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.ExpressionRow;
import io.gahshomar.extraction.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Annotated texts.
 *
 * @param name what the table calls them
 * @param gold the annotation, JSON lines
 * @param texts folder of the texts
 * @param ranges annotated parts of the texts, or null where all is annotated
 * @param published days of publication, or null where there are none
 */
record AnnotatedSet(String name, Path gold, Path texts, Path ranges, Path published) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean present() {
        return Files.isRegularFile(gold) && Files.isDirectory(texts);
    }

    /** The annotation, one row an expression. */
    List<JsonNode> rows() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    /** What the extractor reads from the texts. */
    List<ExpressionRow> extract(EventExtractor extractor) throws IOException {
        Set<String> docs = new LinkedHashSet<>();
        rows().forEach(row -> docs.add(row.get("doc").asText()));
        JsonNode days = published == null ? JSON.createObjectNode() : JSON.readTree(Files.readString(published));
        List<ExpressionRow> rows = new ArrayList<>();
        for (String doc : docs) {
            String day = days.path(doc).asText(null);
            LocalDate publishedAt = day == null ? null : LocalDate.parse(day);
            String text = Files.readString(texts.resolve(doc));
            rows.addAll(ExpressionRow.of(doc, extractor.extract(new SourceText(text, publishedAt, null))));
        }
        return rows;
    }
}
