package io.gahshomar.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.stream.Collectors;

/** Bytes that were to be a message are none; the message says of which type, in which field, and what is wrong. */
public final class MalformedMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedMessageException(Class<?> type, String reason, Throwable cause) {
        super("invalid " + type.getSimpleName() + ": " + reason, cause);
    }

    static MalformedMessageException of(Class<?> type, IOException failure) {
        return switch (failure) {
            case JsonMappingException mapping ->
                new MalformedMessageException(type, path(mapping) + rule(mapping), mapping);
            case JsonProcessingException syntax ->
                new MalformedMessageException(
                        type,
                        syntax.getOriginalMessage() + " at "
                                + syntax.getLocation().offsetDescription(),
                        syntax);
            default -> new MalformedMessageException(type, failure.getMessage(), failure);
        };
    }

    private static String path(JsonMappingException failure) {
        String path = failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : path.substring(1) + ": ";
    }

    /** What a record's constructor refused, or else what Jackson could not read. */
    private static String rule(JsonMappingException failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause instanceof IOException ? failure.getOriginalMessage() : cause.getMessage();
    }
}
