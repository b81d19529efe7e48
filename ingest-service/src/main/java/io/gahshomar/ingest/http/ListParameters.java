package io.gahshomar.ingest.http;

import io.gahshomar.ingest.document.DocumentStatus;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads the parameters of the list of documents. */
final class ListParameters {

    private static final int MAX_LIMIT = 1000;
    private static final int DEFAULT_LIMIT = 50;

    private ListParameters() {}

    /** The status that is asked for; null where none is. */
    static DocumentStatus status(QueryParameters given) {
        String name = given.text("status");
        if (name == null) {
            return null;
        }
        return Arrays.stream(DocumentStatus.values())
                .filter(status -> status.label().equals(name))
                .findFirst()
                .orElseThrow(() -> given.wrong("status", "must be one of " + labels()));
    }

    private static String labels() {
        return Arrays.stream(DocumentStatus.values()).map(DocumentStatus::label).collect(Collectors.joining(", "));
    }

    /** A limit of 1 to 1000, 50 where none is given. */
    static int limit(QueryParameters given) {
        return given.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT);
    }
}
