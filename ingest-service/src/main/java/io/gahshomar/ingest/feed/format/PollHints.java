package io.gahshomar.ingest.feed.format;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * When a feed wants to be left alone.
 *
 * @param ttl shortest time between two fetches; null where it names none
 * @param skipHours hours of the day, 0 to 23 in UTC, in which it does not change
 * @param skipDays days of the week, in UTC, on which it does not change
 */
public record PollHints(Duration ttl, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

    /** A feed without wishes. */
    public static final PollHints NONE = new PollHints(null, Set.of(), Set.of());

    private static final int HOURS_OF_A_WEEK = 168;

    public PollHints {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }

    /** The first moment, not before the given one, that lies in none of the hours and days; that one if all are skipped. */
    public Instant firstWanted(Instant earliest) {
        var hour = earliest.atOffset(ZoneOffset.UTC);
        for (int i = 0; i < HOURS_OF_A_WEEK; i++) {
            if (!skipHours.contains(hour.getHour()) && !skipDays.contains(hour.getDayOfWeek())) {
                return hour.toInstant();
            }
            hour = hour.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return earliest;
    }
}
