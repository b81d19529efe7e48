package io.gahshomar.query.histogram;

import io.gahshomar.query.link.Link;
import java.time.LocalDate;
import java.util.List;

/**
 * How many entries of a slice fall into each of its buckets.
 *
 * @param interval the length of a bucket
 * @param calendar the calendar that the buckets are units of
 * @param total the entries of all buckets, which are all entries of the slice
 */
public record Histogram(String interval, String calendar, long total, List<Bucket> buckets, List<Link> links) {

    /**
     * A stretch of days.
     *
     * @param label as the parameter datetime takes it, in the histogram's calendar
     * @param start first day, inclusive, Gregorian
     * @param end last day, inclusive, Gregorian
     */
    public record Bucket(String label, LocalDate start, LocalDate end, long count) {}
}
