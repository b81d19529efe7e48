package io.gahshomar.query.histogram;

import io.gahshomar.query.calendar.DateReader;
import io.gahshomar.query.filter.Counts;
import io.gahshomar.query.filter.Filter;
import io.gahshomar.query.histogram.Histogram.Bucket;
import io.gahshomar.query.index.DayRange;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts the entries of slices by stretches of days. */
@ApplicationScoped
public class Histograms {

    /** The most buckets where the interval is left to us: about as many as a screen can show. */
    private static final int COMFORTABLE = 400;

    private final Counts counts;

    Histograms(Counts counts) {
        this.counts = counts;
    }

    /** The days that a histogram of a filter covers: the range, or where that is open, the entries' sorting days. */
    Optional<DayRange> window(Filter filter) throws SQLException {
        DayRange range = filter.range();
        boolean bounded = !range.first().equals(LocalDate.MIN) && !range.last().equals(LocalDate.MAX);
        return bounded ? Optional.of(range) : counts.days(filter).map(days -> window(range, days));
    }

    private static DayRange window(DayRange range, DayRange entries) {
        LocalDate first = range.first().equals(LocalDate.MIN) ? entries.first() : range.first();
        LocalDate last = range.last().equals(LocalDate.MAX) ? entries.last() : range.last();
        return last.isBefore(first) ? new DayRange(first, first) : new DayRange(first, last);
    }

    /** The finest interval that gives no more buckets than a screen can show. */
    static Interval comfortable(DayRange window) {
        for (Interval interval : Interval.values()) {
            if (interval.buckets(days(window)) <= COMFORTABLE) {
                return interval;
            }
        }
        return Interval.DECADE;
    }

    static long days(DayRange window) {
        return ChronoUnit.DAYS.between(window.first(), window.last()) + 1;
    }

    /** The buckets of a window, empty ones too. */
    List<Bucket> buckets(Filter filter, DayRange window, Interval interval, DateReader calendar) throws SQLException {
        List<LocalDate> starts = new ArrayList<>();
        LocalDate start = interval.start(window.first(), calendar);
        for (; !start.isAfter(window.last()); start = interval.next(start, calendar)) {
            starts.add(start);
        }
        starts.add(start);
        long[] found = counts.byBucket(filter, starts);
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            LocalDate end = starts.get(i + 1).minusDays(1);
            buckets.add(new Bucket(interval.label(starts.get(i), calendar), starts.get(i), end, found[i]));
        }
        return buckets;
    }

    /** The years that entries of a filter fall into, with how many do. */
    public List<Bucket> years(Filter filter, DateReader calendar) throws SQLException {
        Optional<DayRange> window = window(filter);
        if (window.isEmpty()) {
            return List.of();
        }
        return buckets(filter, window.get(), Interval.YEAR, calendar).stream()
                .filter(bucket -> bucket.count() > 0)
                .toList();
    }
}
