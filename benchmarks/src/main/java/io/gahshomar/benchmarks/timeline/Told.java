package io.gahshomar.benchmarks.timeline;

import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.SourceReference;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Mentions like those of news: a day of 37 years, two words that stand in many reports and five of 50,000, the frequencies of
 * both by Zipf's law; two actors, a theme.
 *
 * @param tellings how many mentions tell of each happening, one after another
 */
record Told(int tellings) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1989, 1, 1);
    private static final int DAYS = 37 * 365;
    private static final int VOCABULARY = 50_000;

    /** The most frequent first. */
    private static final List<String> OF_REPORTS = List.of(
            ("signed agreement visit met president minister foreign contract summit statement government trade nuclear gas oil"
                            + " export import missile navy exercise railway embassy parliament sanctions corridor border port"
                            + " bank university satellite tanker steel grain film visa bridge dam airport loan tariff")
                    .split(" "));

    private static final List<String> THEMES = List.of("diplomacy", "trade", "energy", "nuclear", "transport");

    EventMention mention(int number) {
        Random about = new Random(number / tellings * 7919L);
        Edtf day = Edtf.parse(FIRST_DAY.plusDays(about.nextInt(DAYS)).toString());
        StringBuilder headline = new StringBuilder("Iran and Russia");
        for (int word = 0; word < 2; word++) {
            headline.append(' ').append(OF_REPORTS.get(rank(OF_REPORTS.size(), about)));
        }
        for (int word = 0; word < 5; word++) {
            headline.append(" term").append(rank(VOCABULARY, about));
        }
        String theme = THEMES.get(about.nextInt(THEMES.size()));
        String document = "%016x%016x".formatted(0x9E37_79B9_7F4A_7C15L * (number + 1), number);
        String id = document + "-%016x".formatted(number);
        String quote =
                headline + " as was told on " + day + " by number " + number + ", with some words more about it.";
        return new EventMention(
                id,
                "1",
                "benchmark",
                HistoricalDate.of(day, day.precision(), CalendarSystem.GREGORIAN, day.toString()),
                EventKind.EVENT,
                headline.toString(),
                List.of(theme),
                List.of("IR", "RU"),
                List.of(),
                0.9,
                DateResolution.EXPLICIT,
                List.of(),
                new SourceReference(
                        id, document, "Title " + number, null, null, null, "en", quote, 0, quote.length(), 0, 4));
    }

    /** A rank below {@code size}, rank n about n times as rare as the first. */
    private static int rank(int size, Random random) {
        return (int) Math.pow(size, random.nextDouble()) - 1;
    }
}
