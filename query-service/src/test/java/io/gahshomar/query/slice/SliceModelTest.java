package io.gahshomar.query.slice;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.query.Samples;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Slices of random entries against the plainest definition: filter everything, then sort it. */
@QuarkusTest
class SliceModelTest extends ServiceTest {

    private static final long SEED = 1370;
    private static final int ENTRIES = 500;
    private static final int QUERIES = 60;
    private static final String[] THEMES = {"model-a", "model-b", "model-c"};
    private static final Comparator<TimelineEntry> CHRONOLOGICAL =
            comparing(TimelineEntry::date, HistoricalDate.CHRONOLOGICAL).thenComparing(TimelineEntry::id);

    private final Random random = new Random(SEED);

    @Test
    void pagesTogetherAreTheFilteredAndSortedWhole() {
        List<TimelineEntry> all =
                IntStream.range(0, ENTRIES).mapToObj(this::randomEntry).toList();
        topic.state(all);
        client.awaitCount(Stream.of(THEMES).map(theme -> "theme=" + theme).collect(Collectors.joining("&")), ENTRIES);

        for (int number = 0; number < QUERIES; number++) {
            Question question = randomQuestion();

            List<String> answered = client.idsOfAllPages(question.parameters(), () -> {});

            assertThat(answered).as(question.parameters()).isEqualTo(question.answer(all));
        }
    }

    private TimelineEntry randomEntry(int number) {
        String theme = THEMES[random.nextInt(THEMES.length)];
        String other = THEMES[random.nextInt(THEMES.length)];
        String[] themes = theme.equals(other) ? new String[] {theme} : new String[] {theme, other};
        return Samples.entry("model-" + number, randomDate(), themes);
    }

    private String randomDate() {
        LocalDate day = randomDay();
        return switch (random.nextInt(10)) {
            case 0, 1 -> day.toString();
            case 2 -> day.toString().substring(0, 7);
            case 3 -> "%04d".formatted(day.getYear());
            case 4 -> "%03dX".formatted(day.getYear() / 10);
            case 5 -> "%02dXX".formatted(day.getYear() / 100);
            case 6 -> day + "/..";
            case 7 -> "../" + day;
            case 8 -> day + "/" + day.plusDays(random.nextInt(400));
            default -> day + "/" + day.plusDays(random.nextInt(80_000));
        };
    }

    /** Few distinct days, so that many entries share one. */
    private LocalDate randomDay() {
        return LocalDate.of(1600 + random.nextInt(60), 1 + random.nextInt(12), 1 + 9 * random.nextInt(4));
    }

    private Question randomQuestion() {
        String one = bound();
        String two = bound();
        boolean reversed = Edtf.parse(one).earliest().isAfter(Edtf.parse(two).latest());
        List<String> themes = random.nextBoolean() ? List.of(THEMES[random.nextInt(THEMES.length)]) : List.of(THEMES);
        return new Question(
                random.nextInt(4) == 0 ? null : reversed ? two : one,
                random.nextInt(4) == 0 ? null : reversed ? one : two,
                themes,
                random.nextBoolean(),
                1 + random.nextInt(60));
    }

    private String bound() {
        return randomDay().toString().substring(0, new int[] {4, 7, 10}[random.nextInt(3)]);
    }

    private record Question(String from, String to, List<String> themes, boolean descending, int limit) {

        String parameters() {
            List<String> parameters = new ArrayList<>();
            if (from != null) {
                parameters.add("from=" + from);
            }
            if (to != null) {
                parameters.add("to=" + to);
            }
            themes.forEach(theme -> parameters.add("theme=" + theme));
            parameters.add("sort=" + (descending ? "-date" : "date"));
            parameters.add("limit=" + limit);
            return String.join("&", parameters);
        }

        List<String> answer(List<TimelineEntry> all) {
            List<String> ascending = all.stream()
                    .filter(entry -> entry.themes().stream().anyMatch(themes::contains))
                    .filter(entry -> intersects(entry.date()))
                    .sorted(CHRONOLOGICAL)
                    .map(TimelineEntry::id)
                    .toList();
            return descending ? ascending.reversed() : ascending;
        }

        private boolean intersects(HistoricalDate date) {
            boolean beginsInTime = to == null
                    || date.earliest() == null
                    || !date.earliest().isAfter(Edtf.parse(to).latest());
            boolean lastsLongEnough = from == null
                    || date.latest() == null
                    || !date.latest().isBefore(Edtf.parse(from).earliest());
            return beginsInTime && lastsLongEnough;
        }
    }
}
