package io.gahshomar.query.slice;

import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.EdtfException;
import io.gahshomar.query.index.DayRange;
import io.gahshomar.query.index.Position;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the query of a slice from the parameters of a request. */
final class SliceParameters {

    static final String FROM = "from";
    static final String TO = "to";
    static final String THEME = "theme";
    static final String ORDER = "order";
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    private static final int MAX_THEMES = 20;
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final Pattern THEME_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final QueryParameters parameters;

    private SliceParameters(MultivaluedMap<String, String> values) {
        this.parameters = new QueryParameters(values, FROM, TO, THEME, ORDER, LIMIT, CURSOR);
    }

    /**
     * The query that the parameters ask for.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names every parameter that is wrong
     */
    static SliceQuery read(MultivaluedMap<String, String> values) {
        return new SliceParameters(values).read();
    }

    private SliceQuery read() {
        LocalDate first = day(FROM, Edtf::earliest, LocalDate.MIN);
        LocalDate last = day(TO, Edtf::latest, LocalDate.MAX);
        List<String> themes = themes();
        Order order = order();
        int limit = limit();
        Optional<String> cursor = parameters.single(CURSOR);
        DayRange range = range(first, last);
        parameters.throwIfRejected();

        SliceQuery firstPage = new SliceQuery(range, themes, order, limit, Optional.empty());
        Optional<Position> after = cursor.flatMap(text -> position(text, firstPage));
        parameters.throwIfRejected();
        return new SliceQuery(range, themes, order, limit, after);
    }

    private LocalDate day(String name, Function<Edtf, LocalDate> side, LocalDate none) {
        return parameters.single(name).map(text -> day(name, text, side)).orElse(none);
    }

    private LocalDate day(String name, String text, Function<Edtf, LocalDate> side) {
        try {
            if (DATE.matcher(text).matches()) {
                return side.apply(Edtf.parse(text));
            }
        } catch (EdtfException noSuchDate) {
            return rejectedDay(name, text);
        }
        return rejectedDay(name, text);
    }

    /** Any day does for a request that is refused: it keeps the other parameters readable. */
    private LocalDate rejectedDay(String name, String text) {
        parameters.reject(
                name,
                text,
                "invalid-date",
                "'" + name + "' is '" + text
                        + "'; it takes a Gregorian year (2007), month (2007-10) or day (2007-10-16).");
        return null;
    }

    private DayRange range(LocalDate first, LocalDate last) {
        if (first == null || last == null) {
            return DayRange.ALL;
        }
        if (last.isBefore(first)) {
            parameters.reject(
                    FROM,
                    first.toString(),
                    "reversed-range",
                    "'from' begins on " + first + ", after 'to' ends on " + last
                            + "; 'from' must not be later than 'to'.");
            return DayRange.ALL;
        }
        return new DayRange(first, last);
    }

    private List<String> themes() {
        List<String> themes = parameters.all(THEME);
        if (themes.size() > MAX_THEMES) {
            parameters.reject(
                    THEME,
                    String.join(", ", themes),
                    "too-many-themes",
                    "'theme' is given " + themes.size() + " times; at most " + MAX_THEMES + " are possible.");
        }
        themes.stream()
                .filter(theme -> !THEME_ID.matcher(theme).matches())
                .forEach(theme -> parameters.reject(
                        THEME,
                        theme,
                        "invalid-theme",
                        "'theme' is '" + theme
                                + "'; it takes an id as in /themes: lower-case letters and digits joined by hyphens"
                                + " (nuclear, central-asia)."));
        return themes;
    }

    private Order order() {
        String text = parameters.single(ORDER).orElse(Order.ASC.code());
        for (Order order : Order.values()) {
            if (order.code().equals(text)) {
                return order;
            }
        }
        parameters.reject(ORDER, text, "invalid-order", "'order' is '" + text + "'; it takes asc or desc.");
        return Order.ASC;
    }

    private int limit() {
        Optional<String> text = parameters.single(LIMIT);
        Optional<Integer> limit = text.filter(Pattern.compile("[1-9]\\d{0,3}").asMatchPredicate())
                .map(Integer::valueOf)
                .filter(number -> number <= SliceQuery.MAX_LIMIT);
        if (text.isPresent() && limit.isEmpty()) {
            parameters.reject(
                    LIMIT,
                    text.get(),
                    "invalid-limit",
                    "'limit' is '" + text.get() + "'; it takes a whole number from 1 to " + SliceQuery.MAX_LIMIT + ".");
        }
        return limit.orElse(SliceQuery.DEFAULT_LIMIT);
    }

    private Optional<Position> position(String text, SliceQuery query) {
        Optional<Cursor> cursor = Cursor.decode(text);
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
                    "'cursor' continues another query; keep 'from', 'to',"
                            + " 'theme' and 'order' as they were, or leave it out to begin with the first page.");
        }
        return cursor.map(Cursor::position);
    }
}
