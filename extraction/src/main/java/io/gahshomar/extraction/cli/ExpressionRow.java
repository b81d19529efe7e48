package io.gahshomar.extraction.cli;

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
import io.gahshomar.extraction.DatedEvent;
import io.gahshomar.extraction.DatedExpression;
import io.gahshomar.extraction.Extraction;
import io.gahshomar.extraction.temporal.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A temporal expression as {@code gahshomar extract} prints it. */
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
record ExpressionRow(
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
    static List<ExpressionRow> of(String doc, Extraction extraction) {
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
    boolean happening() {
        return role == Role.EVENT || role == Role.TREND || role == Role.STATISTIC;
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + this + " as JSON", e);
        }
    }
}
