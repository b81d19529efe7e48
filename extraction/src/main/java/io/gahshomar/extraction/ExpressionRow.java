package io.gahshomar.extraction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.extraction.temporal.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A temporal expression as {@code gahshomar extract} prints it, one JSON object a line.
 *
 * @param doc name of the text
 * @param start first code point of the expression in the text, inclusive
 * @param end one past its last code point
 * @param text the expression as it stands in the text
 * @param calendar calendar it is written in
 * @param edtf its value
 * @param earliest first day of the value, inclusive; null where that side is open
 * @param latest last day of the value, inclusive; null where that side is open
 * @param role what the expression does in the text
 * @param headline one clause that tells what happened; null where the expression dates no happening
 * @param themes ids of the happening's themes
 * @param actors ids of the happening's actors
 */
@JsonPropertyOrder({
    "doc",
    "start_offset",
    "end_offset",
    "text",
    "calendar",
    "edtf",
    "earliest",
    "latest",
    "role",
    "headline",
    "themes",
    "actors"
})
public record ExpressionRow(
        String doc,
        @JsonProperty("start_offset") int start,
        @JsonProperty("end_offset") int end,
        String text,
        CalendarSystem calendar,
        String edtf,
        LocalDate earliest,
        LocalDate latest,
        Role role,
        @JsonInclude(JsonInclude.Include.NON_NULL) String headline,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> themes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> actors) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** The rows of a document, one an expression, in text order. */
    public static List<ExpressionRow> of(String doc, Extraction extraction) {
        Map<Integer, DatedEvent> events = new HashMap<>();
        extraction.events().forEach(event -> events.put(event.dateStart(), event));
        return extraction.expressions().stream()
                .map(expression -> row(doc, expression, events.get(expression.start())))
                .toList();
    }

    private static ExpressionRow row(String doc, DatedExpression expression, DatedEvent event) {
        HistoricalDate date = expression.date();
        return new ExpressionRow(
                doc,
                expression.start(),
                expression.end(),
                date.text(),
                date.calendar(),
                date.edtf().toString(),
                date.earliest(),
                date.latest(),
                expression.role(),
                event == null ? null : event.headline(),
                event == null ? List.of() : event.themes(),
                event == null ? List.of() : event.actors());
    }

    /** Whether the expression dates a happening. */
    @JsonIgnore
    public boolean happening() {
        return role == Role.EVENT || role == Role.TREND || role == Role.STATISTIC;
    }

    /** The row as JSON without line breaks. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + this + " as JSON", e);
        }
    }
}
