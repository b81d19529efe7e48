package io.gahshomar.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.EventKind;
import io.gahshomar.event.Figure;
import io.gahshomar.merging.BlockingKeys.Key;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mention costs: how many keys it is stored under, and how many others it is compared with. */
class BlockingKeysTest {

    /** The most frequent first. */
    private static final List<String> CONCEPTS = List.of(
            ("sign agreement visit meet president minister foreign contract summit statement government trade nuclear gas oil"
                            + " export import missile navy exercise railway embassy parliament sanction corridor border port"
                            + " bank university satellite tanker steel grain film visa bridge dam airport loan tariff")
                    .split(" "));

    private static final int DAYS_OF_35_YEARS = 12_784;
    private static final int WORDS = 50_000;

    @ParameterizedTest
    @ValueSource(strings = {"2007-10-31", "2007-01-31", "2007-10", "2007", "2007-03-21/2008-03-19", "199X", "2022/.."})
    void howeverMuchAMentionSaysItHasFewKeys(String date) {
        // Given
        String words = IntStream.range(0, 500).mapToObj(BlockingKeysTest::word).collect(Collectors.joining(" "));
        List<Figure> figures = IntStream.range(1, 100)
                .mapToObj(amount -> new Figure(
                        BigDecimal.valueOf(amount * 1000L), null, "tonne", null, false, "figure " + amount, List.of()))
                .toList();
        // When
        List<Key> keys = BlockingKeys.of(Mentions.telling(
                id(1),
                "en",
                EventKind.EVENT,
                date,
                String.join(" ", CONCEPTS) + " " + words,
                List.of("energy"),
                List.of("IR", "RU", "Q7747", "Q1", "Q2"),
                figures));
        // Then
        assertThat(keys).hasSizeBetween(1, 35).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"5000, 0.05", "20000, 0.1"})
    void amongMentionsOfThreeDecadesAMentionIsComparedWithHardlyAnyUnrelatedOne(int mentions, double most) {
        // Given
        Random random = new Random(35);
        Map<Key, List<Integer>> having = new HashMap<>();
        List<List<Key>> keys = new ArrayList<>();
        // When
        for (int number = 0; number < mentions; number++) {
            int mention = number;
            keys.add(BlockingKeys.of(unrelated(number, random)));
            keys.getLast().forEach(key -> having.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(mention));
        }
        long comparisons = IntStream.range(0, mentions)
                .mapToLong(mention -> keys.get(mention).stream()
                        .flatMap(key -> key.met().stream())
                        .flatMap(key -> having.getOrDefault(key, List.of()).stream())
                        .distinct()
                        .filter(other -> other != mention && BlockingKeys.meet(keys.get(mention), keys.get(other)))
                        .count())
                .sum();
        // Then
        assertThat((double) comparisons / mentions).isBetween(0.001, most);
    }

    /** As reports are: a concept or two, words of which few are frequent and most are rare, dates of every precision. */
    private static Telling unrelated(int number, Random random) {
        String day = LocalDate.of(1989, 1, 1)
                .plusDays(random.nextInt(DAYS_OF_35_YEARS))
                .toString();
        int dice = random.nextInt(10);
        String date = dice < 7 ? day : dice < 9 ? day.substring(0, 7) : day.substring(0, 4);
        String words = IntStream.range(0, 5)
                .mapToObj(_ -> word((int) Math.pow(WORDS, random.nextDouble())))
                .collect(Collectors.joining(" "));
        String concepts = frequent(CONCEPTS, random) + " " + frequent(CONCEPTS, random);
        return Mentions.telling(
                id(number),
                "en",
                EventKind.EVENT,
                date,
                concepts + " " + words,
                List.of("energy"),
                List.of("IR", "RU"),
                List.of());
    }

    private static String frequent(List<String> words, Random random) {
        return words.get((int) Math.pow(words.size(), random.nextDouble()) - 1);
    }

    /** A made-up word, the same for the same number. */
    private static String word(int number) {
        return new Random(number)
                .ints(8, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String id(int number) {
        return "%032x-%016x".formatted(number, number);
    }
}
