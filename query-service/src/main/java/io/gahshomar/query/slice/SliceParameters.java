package io.gahshomar.query.slice;

import io.gahshomar.query.filter.Filter;
import io.gahshomar.query.filter.FilterParameters;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the query of a slice from the parameters of a request. */
public final class SliceParameters {

    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";
    static final String FACET = "facet";
    private static final String SORT = "sort";

    private final QueryParameters parameters;

    private SliceParameters(QueryParameters parameters) {
        this.parameters = parameters;
    }

    /** The parameters of a request for a slice. */
    public static QueryParameters of(MultivaluedMap<String, String> values) {
        List<String> names = new ArrayList<>(FilterParameters.NAMES);
        names.addAll(List.of(SORT, LIMIT, CURSOR, FACET));
        return new QueryParameters(values, names);
    }

    /**
     * The query that parameters ask for; what is wrong is noted in them.
     *
     * @param sort the order where none is asked for
     * @param limit the entries on a page where nothing is asked for
     */
    public static SliceQuery read(QueryParameters parameters, Sort sort, int limit) {
        return new SliceParameters(parameters).read(sort, limit);
    }

    private SliceQuery read(Sort sort, int limit) {
        Filter filter = FilterParameters.read(parameters);
        SliceQuery first = new SliceQuery(
                filter, parameters.oneOf(SORT, Sort.byCode(), sort), parameters.limit(limit), Optional.empty());
        Optional<String> cursor = parameters.single(CURSOR);
        return parameters.rejected() || cursor.isEmpty()
                ? first
                : place(cursor.get(), first).map(first::from).orElse(first);
    }

    private Optional<Place> place(String text, SliceQuery query) {
        Optional<Cursor> cursor = Cursor.decode(text).filter(read -> usable(read, query));
        if (cursor.isEmpty()) {
            parameters.reject(
                    CURSOR,
                    text,
                    "invalid-cursor",
                    "'cursor' is not one that this service gave out, or is"
                            + " damaged; take it unchanged from a 'next' link, or leave it out to begin with the first page.");
        } else if (cursor.get().fingerprint() != query.fingerprint()) {
            parameters.reject(
                    CURSOR,
                    text,
                    "foreign-cursor",
                    "'cursor' continues another query; keep all parameters but 'limit' and 'facet' as they were, or"
                            + " leave it out to begin with the first page.");
        }
        return cursor.map(Cursor::place);
    }

    private static boolean usable(Cursor cursor, SliceQuery query) {
        try {
            return query.sort().direction().isEmpty() || cursor.place().position() != null;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
