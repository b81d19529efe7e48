package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.date.WebDate;
import io.gahshomar.ingest.feed.format.ParsedFeed;
import io.gahshomar.ingest.feed.format.PollHints;
import io.gahshomar.ingest.fetch.Fetched;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When a feed is fetched next. A feed is fetched about twice as often as something new comes in it; one that stays as it is
 * more and more rarely. What the feed or its server wishes (ttl, skipHours, skipDays, Cache-Control, Expires, Retry-After)
 * makes it later and never sooner. After failures the time doubles, with a random part so that not all come back at once.
 */
@ApplicationScoped
class PollPlan {

    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])(?:s-maxage|max-age)\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final double SLOWER = 1.5;
    private static final double JITTER = 0.1;
    private static final int MOST_DOUBLINGS = 16;
    private static final int FEW = 3;

    private final FeedConfig config;
    private final Clock clock;

    PollPlan(FeedConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The time between fetches of a feed in which something was new. */
    Duration rhythm(ParsedFeed feed, Duration before) {
        List<Instant> moments = feed.items().stream()
                .map(item -> item.published() == null ? item.updated() : item.published())
                .filter(Objects::nonNull)
                .map(WebDate::instant)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (moments.size() < FEW) {
            return bounded(before.dividedBy(2));
        }
        Duration span = Duration.between(moments.getFirst(), moments.getLast());
        return bounded(span.dividedBy(moments.size() - 1L).dividedBy(2));
    }

    /** The time between fetches of a feed in which nothing was new. */
    Duration slower(Duration before) {
        return bounded(Duration.ofMillis((long) (before.toMillis() * SLOWER)));
    }

    /** When a feed is fetched next that was fetched without failure. */
    Instant next(Duration interval, PollHints hints, Fetched fetched) {
        Duration wished = Stream.of(Optional.ofNullable(hints.ttl()), freshness(fetched))
                .flatMap(Optional::stream)
                .reduce(interval, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return hints.firstWanted(clock.instant().plus(jittered(bounded(wished))));
    }

    /** When a feed is fetched next whose fetches have failed so many times in a row. */
    Instant afterFailures(int failures, Fetched fetched) {
        Duration doubled = config.minInterval().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration pause = jittered(bounded(doubled));
        Duration asked = retryAfter(fetched).orElse(Duration.ZERO);
        return clock.instant().plus(asked.compareTo(pause) > 0 ? capped(asked) : pause);
    }

    /** For how long the server wants to be left alone. */
    private Optional<Duration> retryAfter(Fetched fetched) {
        String given = fetched == null ? null : fetched.header("retry-after");
        if (given == null) {
            return Optional.empty();
        }
        return SECONDS.matcher(given).matches()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(given)))
                : httpDate(given).map(moment -> Duration.between(clock.instant(), moment));
    }

    private Optional<Duration> freshness(Fetched fetched) {
        String control = fetched.header("cache-control");
        Matcher age = MAX_AGE.matcher(control == null ? "" : control);
        if (age.find()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(age.group(1))));
        }
        return control == null && fetched.header("expires") != null
                ? httpDate(fetched.header("expires")).map(moment -> Duration.between(clock.instant(), moment))
                : Optional.empty();
    }

    private static Optional<Instant> httpDate(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private Duration jittered(Duration interval) {
        double factor = 1 + ThreadLocalRandom.current().nextDouble(-JITTER, JITTER);
        return Duration.ofMillis((long) (interval.toMillis() * factor));
    }

    private Duration bounded(Duration interval) {
        return interval.compareTo(config.minInterval()) < 0 ? config.minInterval() : capped(interval);
    }

    private Duration capped(Duration interval) {
        return interval.compareTo(config.maxInterval()) > 0 ? config.maxInterval() : interval;
    }
}
