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
 * Mentions like those of news: a day of 37 years, five words of a vocabulary of 20,000, two or three actors, some a figure.
 *
 * @param tellings how many mentions tell of each happening, one after another
 */
record Told(int tellings) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1989, 1, 1);
    private static final int DAYS = 37 * 365;
    private static final int VOCABULARY = 20_000;
    private static final List<String> THEMES = List.of("diplomacy", "trade", "energy", "nuclear", "transport");

    EventMention mention(int number) {
        Random about = new Random(number / tellings * 7919L);
        Edtf day = Edtf.parse(FIRST_DAY.plusDays(about.nextInt(DAYS)).toString());
        StringBuilder headline = new StringBuilder("Iran and Russia");
        for (int word = 0; word < 5; word++) {
            headline.append(" term").append(about.nextInt(VOCABULARY));
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
}
