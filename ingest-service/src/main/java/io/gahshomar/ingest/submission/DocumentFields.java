package io.gahshomar.ingest.submission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** How fields of documents are read, in JSON as in front matter, and what is said where they cannot be. */
final class DocumentFields {

    private static final int SHOWN = 40;

    private DocumentFields() {}

    static SimpleModule module() {
        return new SimpleModule("document fields").addDeserializer(LocalDate.class, new DayDeserializer());
    }

    /** What is wrong with the field at which reading failed; empty where it failed at no field. */
    static Optional<InvalidDocumentException> invalid(JsonMappingException failure) {
        if (failure.getPath().isEmpty()) {
            return Optional.empty();
        }
        String field = failure.getPath().getFirst().getFieldName();
        String message =
                switch (failure) {
                    case UnrecognizedPropertyException unknown -> "is no field here; the fields are " + known(unknown);
                    case JsonMappingException day
                    when failure.getCause() instanceof DateTimeException -> day.getOriginalMessage();
                    case MismatchedInputException mismatched
                    when mismatched.getTargetType() == boolean.class -> "must be true or false";
                    default -> "must be a string";
                };
        return Optional.of(new InvalidDocumentException(List.of(new Fault(shown(field), message))));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return String.join(
                ", ",
                unknown.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
    }

    private static String shown(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** A day, or the day of a date-time at its own offset. */
    private static final class DayDeserializer extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        DayDeserializer() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString();
            try {
                return text == null || !text.contains("T")
                        ? LocalDate.parse(String.valueOf(text))
                        : OffsetDateTime.parse(text).toLocalDate();
            } catch (DateTimeException e) {
                throw JsonMappingException.from(
                        parser,
                        "is '" + shown(String.valueOf(text))
                                + "'; write a Gregorian day like 2007-10-16, or a date-time "
                                + "with its offset like 2007-10-16T09:30:00+03:30",
                        e);
            }
        }
    }
}
