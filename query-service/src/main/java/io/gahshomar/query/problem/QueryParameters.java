package io.gahshomar.query.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The query parameters of a request, and everything that is wrong with them, so that one answer tells all of it. */
public final class QueryParameters {

    private final MultivaluedMap<String, String> values;
    private final List<ParameterError> errors = new ArrayList<>();

    /** Takes the parameters of a request; those that are not among the {@code known} are rejected. */
    public QueryParameters(MultivaluedMap<String, String> values, String... known) {
        this.values = values;
        Set<String> names = new TreeSet<>(Set.of(known));
        for (String name : new TreeSet<>(values.keySet())) {
            if (!names.contains(name)) {
                reject(name, values.getFirst(name), "unknown-parameter", unknown(name, names));
            }
        }
    }

    private static String unknown(String name, Set<String> known) {
        return known.isEmpty()
                ? "'" + name + "' is not known here; this resource takes no parameters."
                : "'" + name + "' is not known here; the parameters are " + String.join(", ", known) + ".";
    }

    /** The value of a parameter that can be given once. */
    public Optional<String> single(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            String shown = String.join(", ", given);
            reject(
                    name,
                    shown,
                    "repeated-parameter",
                    "'" + name + "' is given " + given.size() + " times; give it once.");
        }
        return given.stream().findFirst();
    }

    /** The values of a parameter in the order given. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Notes what is wrong with a value; {@code detail} says what would be right. */
    public void reject(String parameter, String value, String code, String detail) {
        errors.add(new ParameterError(parameter, value, code, detail));
    }

    /** Whether anything was rejected so far. */
    public boolean rejected() {
        return !errors.isEmpty();
    }

    /**
     * Ends the request where anything was rejected.
     *
     * @throws HttpProblem 400 with all errors
     */
    public void throwIfRejected() {
        if (rejected()) {
            String detail = errors.stream().map(ParameterError::detail).collect(Collectors.joining(" "));
            throw Problems.builder(400, "invalid-parameters", "Invalid query parameters", detail)
                    .with("errors", List.copyOf(errors))
                    .build();
        }
    }
}
