package io.gahshomar.query.histogram;

import io.gahshomar.query.calendar.DateReader;
import io.gahshomar.query.filter.Filter;
import io.gahshomar.query.filter.FilterParameters;
import io.gahshomar.query.histogram.Histogram.Bucket;
import io.gahshomar.query.index.DayRange;
import io.gahshomar.query.link.Link;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the entries of a slice spread over time. */
@Path("/timeline/histogram")
public class HistogramResource {

    private static final String INTERVAL = "interval";
    private static final String AUTO = "auto";
    private static final int MOST_BUCKETS = 20_000;

    private final Histograms histograms;

    HistogramResource(Histograms histograms) {
        this.histograms = histograms;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Histogram histogram(@Context UriInfo uri) throws SQLException {
        List<String> names = new ArrayList<>(FilterParameters.NAMES);
        names.add(INTERVAL);
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), names);
        Filter filter = FilterParameters.read(parameters);
        DateReader calendar = FilterParameters.calendar(parameters);
        Optional<Interval> asked = parameters.oneOf(INTERVAL, intervals(), Optional.empty());
        parameters.throwIfRejected();

        Optional<DayRange> window = histograms.window(filter);
        Interval interval =
                asked.orElseGet(() -> window.map(Histograms::comfortable).orElse(Interval.YEAR));
        if (window.isPresent() && interval.buckets(Histograms.days(window.get())) > MOST_BUCKETS) {
            parameters.reject(
                    INTERVAL,
                    code(interval),
                    "too-many-buckets",
                    "'interval' is '" + code(interval) + "', which makes more than " + MOST_BUCKETS
                            + " buckets of this range; take a longer interval or a shorter range.");
        }
        parameters.throwIfRejected();
        List<Bucket> buckets =
                window.isEmpty() ? List.of() : histograms.buckets(filter, window.get(), interval, calendar);
        return new Histogram(
                code(interval),
                calendar.name().toLowerCase(Locale.ROOT),
                buckets.stream().mapToLong(Bucket::count).sum(),
                buckets,
                List.of(new Link("self", uri.getRequestUri().toString())));
    }

    private static Map<String, Optional<Interval>> intervals() {
        Map<String, Optional<Interval>> intervals = new LinkedHashMap<>();
        intervals.put(AUTO, Optional.empty());
        for (Interval interval : Interval.values()) {
            intervals.put(code(interval), Optional.of(interval));
        }
        return intervals;
    }

    private static String code(Interval interval) {
        return interval.name().toLowerCase(Locale.ROOT);
    }
}
