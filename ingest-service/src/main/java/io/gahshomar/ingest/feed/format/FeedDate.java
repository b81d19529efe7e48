package io.gahshomar.ingest.feed.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A date of a feed.
 *
 * @param day the day at the place of the one who wrote it
 * @param instant the moment, or null where only the day is known
 */
public record FeedDate(LocalDate day, Instant instant) {

    static FeedDate at(OffsetDateTime moment) {
        return new FeedDate(moment.toLocalDate(), moment.toInstant());
    }
}
