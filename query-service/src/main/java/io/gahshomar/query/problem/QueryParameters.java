package io.gahshomar.query.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The query parameters of a request, and everything that is wrong with them, so that one answer tells all of it. */
public final class QueryParameters {

    /** The most items that an answer can have. */
    public static final int MAX_LIMIT = 1000;

    private static final String LIMIT = "limit";
    private static final Pattern LIMIT_FORM = Pattern.compile("[1-9]\\d{0,3}");

    private final MultivaluedMap<String, String> values;
    private final List<ParameterError> errors = new ArrayList<>();

    /** Takes the parameters of a request; those that are not among the {@code known} are rejected. */
    public QueryParameters(MultivaluedMap<String, String> values, Collection<String> known) {
        this.values = values;
        Set<String> names = new TreeSet<>(known);
        for (String name : new TreeSet<>(values.keySet())) {
            if (!names.contains(name)) {
                reject(name, values.getFirst(name), "unknown-parameter", unknown(name, names));
            }
        }
    }

    private static String unknown(String name, Set<String> known) {
        if (known.isEmpty()) {
            return "'" + name + "' is not known here; this resource takes no parameters.";
        }
        return "'" + name + "' is not known here; "
                + Nearest.of(name, known)
                        .map(nearest -> "did you mean '" + nearest + "'? The parameters are ")
                        .orElse("the parameters are ")
                + String.join(", ", known) + ".";
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

    /** The value of a parameter that is one of some; {@code otherwise} where it is not given or none of them. */
    public <T> T oneOf(String name, Map<String, T> choices, T otherwise) {
        Optional<String> given = single(name);
        if (given.isPresent() && !choices.containsKey(given.get())) {
            rejectChoice(name, given.get(), choices.keySet());
        }
        return given.map(choices::get).orElse(otherwise);
    }

    /** The parameter limit, 1 to {@link #MAX_LIMIT}; {@code otherwise} where it is not given or wrong. */
    public int limit(int otherwise) {
        Optional<String> text = single(LIMIT);
        Optional<Integer> limit =
                text.filter(LIMIT_FORM.asMatchPredicate()).map(Integer::valueOf).filter(number -> number <= MAX_LIMIT);
        if (text.isPresent() && limit.isEmpty()) {
            reject(
                    LIMIT,
                    text.get(),
                    "invalid-limit",
                    "'limit' is '" + text.get() + "'; it takes a whole number from 1 to " + MAX_LIMIT + ".");
        }
        return limit.orElse(otherwise);
    }

    /** Notes that a value is none of those that there are. */
    public void rejectChoice(String name, String value, Collection<String> choices) {
        reject(
                name,
                value,
                "invalid-" + name,
                "'" + name + "' is '" + value + "'; it takes " + String.join(", ", choices) + ".");
    }

    /** The values of a parameter in the order given. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Notes what is wrong with a value; {@code detail} says what would be right. */
    public void reject(String parameter, String value, String code, String detail) {
        ParameterError error = new ParameterError(parameter, value, code, detail);
        if (!errors.contains(error)) {
            errors.add(error);
        }
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
