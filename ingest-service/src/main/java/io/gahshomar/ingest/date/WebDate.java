package io.gahshomar.ingest.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A date of a feed or a page.
 *
 * @param day the day at the place of the one who wrote it
 * @param instant the moment, or null where only the day is known
 */
public record WebDate(LocalDate day, Instant instant) {

    /** The moment, on the day that it is at its own offset. */
    public static WebDate at(OffsetDateTime moment) {
        return new WebDate(moment.toLocalDate(), moment.toInstant());
    }
}
