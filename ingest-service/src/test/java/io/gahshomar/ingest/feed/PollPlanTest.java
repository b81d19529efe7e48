package io.gahshomar.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.ingest.date.WebDate;
import io.gahshomar.ingest.feed.format.ParsedFeed;
import io.gahshomar.ingest.feed.format.ParsedItem;
import io.gahshomar.ingest.feed.format.PollHints;
import io.gahshomar.ingest.fetch.Fetched;
import io.gahshomar.ingest.fetch.WebAddress;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollPlanTest {

    private static final Instant MONDAY_NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final PollPlan plan = new PollPlan(new Bounds(), Clock.fixed(MONDAY_NOON, ZoneOffset.UTC));

    private record Bounds() implements FeedConfig {
        @Override
        public boolean poll() {
            return true;
        }

        @Override
        public int workers() {
            return 1;
        }

        @Override
        public Duration minInterval() {
            return Duration.ofMinutes(10);
        }

        @Override
        public Duration maxInterval() {
            return Duration.ofHours(24);
        }

        @Override
        public int pagesPerPoll() {
            return 1;
        }

        @Override
        public Duration redirectStability() {
            return HOUR;
        }

        @Override
        public Duration lease() {
            return HOUR;
        }
    }

    private static Fetched answer(String... header) {
        return new Fetched(
                200,
                WebAddress.parse("https://news.example/rss"),
                null,
                header.length == 0 ? Map.of() : Map.of(header[0], header[1]),
                new byte[0]);
    }

    private static ParsedFeed every(Duration distance) {
        return new ParsedFeed(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PollHints.NONE,
                IntStream.range(0, 5)
                        .mapToObj(i -> MONDAY_NOON.minus(distance.multipliedBy(i)))
                        .map(moment -> new ParsedItem(
                                null, null, null, null, null, WebDate.at(moment.atOffset(ZoneOffset.UTC)), null, null))
                        .toList());
    }

    private static void assertAbout(Instant next, Duration expected) {
        assertThat(Duration.between(MONDAY_NOON, next))
                .isBetween(
                        expected.multipliedBy(89).dividedBy(100),
                        expected.multipliedBy(111).dividedBy(100));
    }

    @Test
    void a_feed_is_fetched_twice_as_often_as_something_new_comes_within_bounds() {
        assertThat(plan.rhythm(every(Duration.ofHours(4)), HOUR)).isEqualTo(Duration.ofHours(2));
        assertThat(plan.rhythm(every(Duration.ofMinutes(2)), HOUR)).isEqualTo(Duration.ofMinutes(10));
        assertThat(plan.rhythm(every(Duration.ofDays(30)), HOUR)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void a_feed_without_news_is_fetched_more_and_more_rarely() {
        assertThat(plan.slower(HOUR)).isEqualTo(Duration.ofMinutes(90));
        assertThat(plan.slower(Duration.ofHours(23))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void wishes_make_it_later_and_never_sooner() {
        PollHints ttl = new PollHints(Duration.ofHours(3), Set.of(), Set.of());
        assertAbout(plan.next(HOUR, ttl, answer()), Duration.ofHours(3));
        assertAbout(
                plan.next(HOUR, PollHints.NONE, answer("cache-control", "public, max-age=7200")), Duration.ofHours(2));
        assertAbout(plan.next(HOUR, PollHints.NONE, answer("cache-control", "max-age=5")), HOUR);
        assertAbout(
                plan.next(HOUR, PollHints.NONE, answer("expires", "Mon, 05 Jan 2026 17:00:00 GMT")),
                Duration.ofHours(5));
        assertAbout(
                plan.next(HOUR, PollHints.NONE, answer("cache-control", "max-age=999999999")), Duration.ofHours(24));
    }

    @Test
    void hours_and_days_that_are_skipped_are_waited_out() {
        // Given
        PollHints hints = new PollHints(null, Set.of(12, 13, 14), Set.of(DayOfWeek.TUESDAY));

        // When
        Instant afterHours = plan.next(HOUR, hints, answer());
        Instant afterDay = plan.next(Duration.ofHours(20), hints, answer());

        // Then
        assertThat(afterHours).isEqualTo(Instant.parse("2026-01-05T15:00:00Z"));
        assertThat(afterDay).isEqualTo(Instant.parse("2026-01-07T00:00:00Z"));
    }

    @Test
    void failures_double_the_time_and_a_server_may_ask_for_more() {
        assertAbout(plan.afterFailures(1, null), Duration.ofMinutes(20));
        assertAbout(plan.afterFailures(3, null), Duration.ofMinutes(80));
        assertAbout(plan.afterFailures(60, null), Duration.ofHours(24));
        assertThat(plan.afterFailures(1, answer("retry-after", "7200"))).isEqualTo(MONDAY_NOON.plusSeconds(7200));
        assertThat(plan.afterFailures(1, answer("retry-after", "Mon, 05 Jan 2026 18:00:00 GMT")))
                .isEqualTo(Instant.parse("2026-01-05T18:00:00Z"));
    }
}
