package io.gahshomar.ingest.http;

import io.gahshomar.ingest.document.DocumentStatus;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the parameters of the list of documents. */
final class ListParameters {

    private static final List<String> NAMES = List.of("status", "limit");
    private static final int MAX_LIMIT = 1000;

    private ListParameters() {}

    /** Refuses parameters that nothing here reads. */
    static void checkNames(MultivaluedMap<String, String> given) {
        for (String name : new TreeSet<>(given.keySet())) {
            if (!NAMES.contains(name)) {
                throw wrong(
                        name,
                        given.getFirst(name),
                        "is not known here; the parameters are " + String.join(", ", NAMES));
            }
        }
    }

    /** The status of that name; null where none is asked for. */
    static DocumentStatus status(String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(DocumentStatus.values())
                .filter(status -> status.label().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("status", name, "must be one of " + labels()));
    }

    private static String labels() {
        return Arrays.stream(DocumentStatus.values()).map(DocumentStatus::label).collect(Collectors.joining(", "));
    }

    /** A limit of 1 to 1000. */
    static int limit(String text) {
        return number(text)
                .filter(limit -> limit >= 1 && limit <= MAX_LIMIT)
                .orElseThrow(() -> wrong("limit", text, "must be a whole number from 1 to " + MAX_LIMIT));
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static RuntimeException wrong(String parameter, String value, String right) {
        return Problems.invalidParameter(new ParameterError(parameter, value, parameter + " " + right));
    }
}
