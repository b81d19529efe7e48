package io.gahshomar.query.slice;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final int STANDING = 80;
    private static final int QUERIES_OF_MOVING = 8;
    private static final String[] THEMES = {"model-a", "model-b", "model-c"};

    /** Half of the entries have the first word, few the last. */
    private static final List<String> WORDS = List.of("signed", "signed", "signed", "talked", "talked", "quarrelled");

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

    @Test
    void whatStandsIsReadOnceEachAndInOrderWhileAWriterNeverRests() throws Exception {
        String theme = "model-moving";
        List<TimelineEntry> standing = IntStream.range(0, STANDING)
                .mapToObj(number -> Samples.entry("standing-" + number, randomDate(), theme))
                .toList();
        topic.state(standing);
        client.awaitCount("theme=" + theme, STANDING);
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();

        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing = writer.submit(() -> comeAndGo(theme, new Random(SEED), enough, written));
            try {
                for (int number = 0; number < QUERIES_OF_MOVING; number++) {
                    int before = written.get();
                    Question question = randomQuestion(List.of(theme), null, 5 + random.nextInt(12));

                    List<String> answered = client.idsOfAllPages(question.parameters(), () -> await().atMost(ONE_MINUTE)
                            .until(() -> written.get() > before));

                    assertThat(answered).as(question.parameters()).doesNotHaveDuplicates();
                    assertThat(answered.stream().filter(id -> id.startsWith("standing-")))
                            .as(question.parameters())
                            .containsExactlyElementsOf(question.answer(standing));
                }
            } finally {
                enough.set(true);
            }
            writing.get();
        }
    }

    /** Ten entries arrive and the ten before them go, again and again. */
    private void comeAndGo(String theme, Random dates, AtomicBoolean enough, AtomicInteger written) {
        for (int round = 0; !enough.get(); round++) {
            for (int number = 0; number < 10; number++) {
                topic.state(Samples.entry("passing-" + round + "-" + number, date(dates), theme));
                if (round > 0) {
                    topic.gone("passing-" + (round - 1) + "-" + number, 2);
                }
            }
            written.incrementAndGet();
        }
    }

    private TimelineEntry randomEntry(int number) {
        String theme = THEMES[random.nextInt(THEMES.length)];
        String other = THEMES[random.nextInt(THEMES.length)];
        String[] themes = theme.equals(other) ? new String[] {theme} : new String[] {theme, other};
        return Samples.entry("model-" + number, 1, randomDate(), "Envoys " + randomWord(), themes);
    }

    private String randomWord() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String randomDate() {
        return date(random);
    }

    private static String date(Random random) {
        LocalDate day = day(random);
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
    private static LocalDate day(Random random) {
        return LocalDate.of(1600 + random.nextInt(60), 1 + random.nextInt(12), 1 + 9 * random.nextInt(4));
    }

    private Question randomQuestion() {
        List<String> themes = random.nextBoolean() ? List.of(THEMES[random.nextInt(THEMES.length)]) : List.of(THEMES);
        return randomQuestion(themes, random.nextBoolean() ? randomWord() : null, 1 + random.nextInt(60));
    }

    private Question randomQuestion(List<String> themes, String word, int limit) {
        String one = bound();
        String two = bound();
        boolean reversed = Edtf.parse(one).earliest().isAfter(Edtf.parse(two).latest());
        return new Question(
                random.nextInt(4) == 0 ? null : reversed ? two : one,
                random.nextInt(4) == 0 ? null : reversed ? one : two,
                themes,
                word,
                random.nextBoolean(),
                limit);
    }

    private String bound() {
        return day(random).toString().substring(0, new int[] {4, 7, 10}[random.nextInt(3)]);
    }

    private record Question(String from, String to, List<String> themes, String word, boolean descending, int limit) {

        String parameters() {
            List<String> parameters = new ArrayList<>();
            if (from != null) {
                parameters.add("from=" + from);
            }
            if (to != null) {
                parameters.add("to=" + to);
            }
            themes.forEach(theme -> parameters.add("theme=" + theme));
            if (word != null) {
                parameters.add("q=" + word);
            }
            parameters.add("sort=" + (descending ? "-date" : "date"));
            parameters.add("limit=" + limit);
            return String.join("&", parameters);
        }

        List<String> answer(List<TimelineEntry> all) {
            List<String> ascending = all.stream()
                    .filter(entry -> entry.themes().stream().anyMatch(themes::contains))
                    .filter(entry -> intersects(entry.date()))
                    .filter(entry -> word == null || entry.headline().get("en").contains(word))
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
