package io.gahshomar.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.EventKind;
import io.gahshomar.event.Figure;
import io.gahshomar.merging.BlockingKeys.Key;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mention costs: how many keys it is stored under, and how many others it is compared with. */
class BlockingKeysTest {

    private static final List<String> CONCEPTS =
            List.of("agreement", "treaty", "contract", "visit", "summit", "minister", "embassy", "navy", "parliament");
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
                List.of("IR", "RU"),
                figures));
        // Then
        assertThat(keys).hasSizeBetween(1, 27).doesNotHaveDuplicates();
    }

    @Test
    void amongTenThousandMentionsOfThreeDecadesAMentionIsComparedWithLessThanOneUnrelatedOneOnAverage() {
        // Given
        int mentions = 10_000;
        Random random = new Random(35);
        // When
        Map<Key, Integer> sizes = new HashMap<>();
        for (int number = 0; number < mentions; number++) {
            BlockingKeys.of(unrelated(number, random)).forEach(key -> sizes.merge(key, 1, Integer::sum));
        }
        long comparisons = sizes.entrySet().stream()
                .mapToLong(block -> block.getValue() * others(block.getKey(), sizes))
                .sum();
        // Then
        assertThat(comparisons).isBetween(1L, (long) mentions);
    }

    /** How many others a mention with this key meets by it; it meets itself where its date is not finer. */
    private static long others(Key key, Map<Key, Integer> sizes) {
        long met = key.met().stream()
                .mapToLong(each -> sizes.getOrDefault(each, 0))
                .sum();
        return key.finer() ? met : met - 1;
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
        String concepts =
                CONCEPTS.get(random.nextInt(CONCEPTS.size())) + " " + CONCEPTS.get(random.nextInt(CONCEPTS.size()));
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
