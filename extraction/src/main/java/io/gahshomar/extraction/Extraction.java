package io.gahshomar.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was read from a text.
 *
 * @param language BCP 47 language of the text, given or detected
 * @param publishedAt day of publication, as given or as the header of the text tells; null where it is unknown
 * @param expressions every temporal expression, in text order, whatever its role
 * @param events the dated happenings, in text order
 */
public record Extraction(
        String language, LocalDate publishedAt, List<DatedExpression> expressions, List<DatedEvent> events) {

    public Extraction {
        Objects.requireNonNull(language, "language");
        expressions = List.copyOf(expressions);
        events = List.copyOf(events);
    }
}
