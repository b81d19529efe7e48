package io.gahshomar.ingest.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The query parameters of a request, read strictly. */
record QueryParameters(MultivaluedMap<String, String> given) {

    static QueryParameters of(UriInfo uri) {
        return new QueryParameters(uri.getQueryParameters());
    }

    /** Refuses parameters that nothing here reads. */
    void refuseOthersThan(String... names) {
        for (String name : new TreeSet<>(given.keySet())) {
            if (!List.of(names).contains(name)) {
                throw wrong(
                        name,
                        names.length == 0
                                ? "is not known here; there are no parameters"
                                : "is not known here; the parameters are " + String.join(", ", names));
            }
        }
    }

    /** The text of a parameter; null where it is not given. */
    String text(String name) {
        return given.getFirst(name);
    }

    /** Whether a parameter is set; one without value, as in {@code ?all}, is. */
    boolean flag(String name) {
        String value = text(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.isEmpty() || value.equals("true")) {
            return true;
        }
        throw wrong(name, "must be true or false");
    }

    /** A Gregorian day; null where none is given. */
    LocalDate day(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw wrong(name, "must be a Gregorian day like 2007-10-16");
        }
    }

    /** A whole number of that range, both ends included. */
    int number(String name, int fallback, int least, int most) {
        return text(name) == null
                ? fallback
                : parsed(text(name))
                        .filter(number -> number >= least && number <= most)
                        .orElseThrow(() -> wrong(name, "must be a whole number from " + least + " to " + most));
    }

    private static Optional<Integer> parsed(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The problem of a parameter with a wrong value. */
    RuntimeException wrong(String name, String right) {
        return Problems.invalidParameter(new ParameterError(name, text(name), name + " " + right));
    }
}
