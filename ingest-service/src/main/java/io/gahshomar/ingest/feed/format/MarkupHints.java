package io.gahshomar.ingest.feed.format;

import static io.gahshomar.ingest.feed.format.Vocabulary.children;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** RSS's {@code ttl}, {@code skipHours} and {@code skipDays}, and the period of the syndication module. */
final class MarkupHints {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final int LAST_HOUR = 23;

    private MarkupHints() {}

    static PollHints of(Element channel) {
        return new PollHints(
                ttl(channel).orElse(null),
                children(channel, "skiphours")
                        .flatMap(hours -> children(hours, "hour"))
                        .flatMap(hour -> number(hour).stream())
                        .map(hour -> hour == LAST_HOUR + 1 ? 0 : hour)
                        .filter(hour -> hour <= LAST_HOUR)
                        .collect(Collectors.toSet()),
                children(channel, "skipdays")
                        .flatMap(days -> children(days, "day"))
                        .flatMap(day -> day(day.text()))
                        .collect(Collectors.toSet()));
    }

    private static Optional<Duration> ttl(Element channel) {
        return children(channel, "ttl")
                .flatMap(ttl -> number(ttl).stream())
                .map(Duration::ofMinutes)
                .findFirst();
    }

    private static Optional<Integer> number(Element element) {
        return Optional.of(element.text().strip())
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
    }

    private static Stream<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(name.strip().toUpperCase(Locale.ROOT)));
    }
}
