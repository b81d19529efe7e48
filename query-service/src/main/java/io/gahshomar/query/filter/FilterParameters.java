package io.gahshomar.query.filter;

import io.gahshomar.query.calendar.DateReader;
import io.gahshomar.query.index.DayRange;
import io.gahshomar.query.index.Term;
import io.gahshomar.query.problem.QueryParameters;
import io.gahshomar.query.text.TextQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads what entries are asked for from the parameters that all of the chronology's resources share. */
public final class FilterParameters {

    /** The names of the parameters. */
    public static final List<String> NAMES = List.of(
            "datetime",
            "from",
            "to",
            "within",
            "calendar",
            "theme",
            "theme.all",
            "actor",
            "actor.all",
            "kind",
            "q",
            "lang",
            "source",
            "precision",
            "minConfidence",
            "disputed");

    private static final String DATETIME = "datetime";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String QUERY = "q";
    private static final String MIN_CONFIDENCE = "minConfidence";
    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 200;
    private static final Pattern THEME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ACTOR = Pattern.compile("[A-Z]{2}|Q[1-9]\\d*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}]*[^\\p{Cc}\\s][^\\p{Cc}]*");
    private static final Pattern SHARE = Pattern.compile("0(\\.\\d{1,6})?|1(\\.0{1,6})?");
    private static final List<String> KINDS = List.of("event", "trend", "statistic");
    private static final List<String> PRECISIONS =
            List.of("day", "month", "season", "quarter", "year", "decade", "century", "interval");
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

    private final QueryParameters parameters;

    private FilterParameters(QueryParameters parameters) {
        this.parameters = parameters;
    }

    /** The filter that parameters ask for; what is wrong is noted in them. */
    public static Filter read(QueryParameters parameters) {
        return new FilterParameters(parameters).read();
    }

    /** The calendar that dates are written in; what is wrong is noted in the parameters. */
    public static DateReader calendar(QueryParameters parameters) {
        Map<String, DateReader> calendars = new LinkedHashMap<>();
        calendars.put("gregorian", DateReader.GREGORIAN);
        calendars.put("persian", DateReader.PERSIAN);
        return parameters.oneOf("calendar", calendars, DateReader.GREGORIAN);
    }

    private Filter read() {
        return new Filter(
                range(calendar(parameters)),
                parameters.oneOf("within", FLAGS, false),
                groups(),
                minConfidence(),
                text());
    }

    private DayRange range(DateReader calendar) {
        Optional<String> datetime = parameters.single(DATETIME);
        Optional<String> from = parameters.single(FROM);
        Optional<String> to = parameters.single(TO);
        if (datetime.isPresent() && (from.isPresent() || to.isPresent())) {
            parameters.reject(
                    DATETIME,
                    datetime.get(),
                    "ambiguous-range",
                    "'datetime' is given together with 'from' or 'to'; give either.");
        }
        return datetime.map(text -> datetime(text, calendar)).orElseGet(() -> shorthand(from, to, calendar));
    }

    private DayRange datetime(String text, DateReader calendar) {
        return calendar.read(text).orElseGet(() -> {
            parameters.reject(
                    DATETIME,
                    text,
                    "invalid-date",
                    "'datetime' is '" + text + "'; it takes " + calendar.forms()
                            + ", or two of them, the earlier first, as an interval a/b, a/.. or ../b.");
            return DayRange.ALL;
        });
    }

    private DayRange shorthand(Optional<String> from, Optional<String> to, DateReader calendar) {
        DayRange start = from.map(text -> day(FROM, text, calendar)).orElse(DayRange.ALL);
        DayRange end = to.map(text -> day(TO, text, calendar)).orElse(DayRange.ALL);
        LocalDate first = start.first();
        LocalDate last = end.last();
        if (last.isBefore(first)) {
            parameters.reject(
                    FROM,
                    from.orElse(""),
                    "reversed-range",
                    "'from' begins on " + first + ", after 'to' ends on " + last
                            + "; 'from' must not be later than 'to'.");
            return DayRange.ALL;
        }
        return new DayRange(first, last);
    }

    private DayRange day(String name, String text, DateReader calendar) {
        return calendar.readDate(text).orElseGet(() -> {
            parameters.reject(
                    name, text, "invalid-date", "'" + name + "' is '" + text + "'; it takes " + calendar.forms() + ".");
            return DayRange.ALL;
        });
    }

    private List<List<String>> groups() {
        List<List<String>> groups = new ArrayList<>();
        String theme = "it takes an id as in /themes: lower-case letters and digits joined by hyphens (central-asia).";
        String actor = "it takes an id as in /actors: a country's ISO 3166 code (IR) or a Wikidata id (Q7747).";
        any(groups, values("theme", THEME, theme), Term.THEME);
        values("theme.all", THEME, theme).forEach(id -> groups.add(List.of(Term.THEME.of(id))));
        any(groups, values("actor", ACTOR, actor), Term.ACTOR);
        values("actor.all", ACTOR, actor).forEach(id -> groups.add(List.of(Term.ACTOR.of(id))));
        any(groups, values("source", NAME, "it takes a name as in /sources."), Term.SOURCE);
        any(groups, values("lang", LANGUAGE, "it takes a BCP 47 language (fa, en)."), Term.LANGUAGE);
        any(groups, choices("kind", KINDS), Term.KIND);
        any(groups, choices("precision", PRECISIONS), Term.PRECISION);
        if (parameters.single("disputed").isPresent()) {
            groups.add(List.of(Term.DISPUTED.of(Boolean.toString(parameters.oneOf("disputed", FLAGS, false)))));
        }
        return groups.stream().distinct().toList();
    }

    private static void any(List<List<String>> groups, List<String> values, Term kind) {
        if (!values.isEmpty()) {
            groups.add(new TreeSet<>(values).stream().map(kind::of).toList());
        }
    }

    private List<String> values(String name, Pattern form, String right) {
        List<String> given = few(name);
        given.stream()
                .filter(value ->
                        value.length() > LONGEST_VALUE || !form.matcher(value).matches())
                .forEach(value -> parameters.reject(
                        name, value, "invalid-" + name, "'" + name + "' is '" + value + "'; " + right));
        return given;
    }

    private List<String> choices(String name, List<String> choices) {
        List<String> given = few(name);
        given.stream()
                .filter(value -> !choices.contains(value))
                .forEach(value -> parameters.rejectChoice(name, value, choices));
        return given;
    }

    private List<String> few(String name) {
        List<String> given = parameters.all(name);
        if (given.size() <= MOST_VALUES) {
            return given;
        }
        parameters.reject(
                name,
                String.join(", ", given),
                "too-many-values",
                "'" + name + "' is given " + given.size() + " times; at most " + MOST_VALUES + " are possible.");
        return List.of();
    }

    private double minConfidence() {
        Optional<String> text = parameters.single(MIN_CONFIDENCE);
        if (text.isPresent() && !SHARE.matcher(text.get()).matches()) {
            parameters.reject(
                    MIN_CONFIDENCE,
                    text.get(),
                    "invalid-minConfidence",
                    "'minConfidence' is '" + text.get() + "'; it takes a number from 0 to 1 (0.8).");
            return 0;
        }
        return text.map(Double::valueOf).orElse(0.0);
    }

    private Optional<TextQuery> text() {
        Optional<String> given = parameters.single(QUERY);
        Optional<TextQuery> query =
                given.filter(text -> text.length() <= LONGEST_VALUE).flatMap(TextQuery::parse);
        if (given.isPresent() && query.isEmpty()) {
            parameters.reject(
                    QUERY,
                    given.get(),
                    "invalid-q",
                    "'q' is '" + given.get() + "'; it takes up to " + LONGEST_VALUE
                            + " characters with a word to be found at least, \"phrases\" in quotes, and -words to leave out.");
        }
        return query;
    }
}
