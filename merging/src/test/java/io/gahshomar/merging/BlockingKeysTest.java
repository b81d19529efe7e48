package io.gahshomar.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.EventKind;
import io.gahshomar.event.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
        BlockingKeys keys = BlockingKeys.of(Mentions.telling(
                id(1),
                "en",
                EventKind.EVENT,
                date,
                String.join(" ", CONCEPTS) + " " + words,
                List.of("energy"),
                List.of("IR", "RU", "Q7747", "Q1", "Q2"),
                figures));
        // Then
        assertThat(keys.own()).hasSizeBetween(1, 16).doesNotHaveDuplicates();
        assertThat(keys.asked()).hasSizeBetween(1, 45).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"5000, 0.05", "20000, 0.1"})
    void amongMentionsOfThreeDecadesAMentionIsComparedWithHardlyAnyUnrelatedOne(int mentions, double most) {
        // Given
        Random random = new Random(35);
        KeyIndex index = new KeyIndex();
        List<BlockingKeys> keys = new ArrayList<>();
        // When
        for (int number = 0; number < mentions; number++) {
            keys.add(BlockingKeys.of(unrelated(number, random)));
            index.add(id(number), keys.getLast());
        }
        long comparisons = keys.stream()
                .mapToLong(each -> index.candidates(each).size() - 1)
                .sum();
        // Then
        assertThat((double) comparisons / mentions).isBetween(0.001, most);
    }

    @Test
    void aFineDateMeetsCoarserOnesAndNotEveryOtherFineOneOfTheirSpan() {
        assertThat(meet("2007-10-16", "2007-10-16")).isTrue();
        assertThat(meet("2007-10-16", "2007-10-17")).isTrue();
        assertThat(meet("2007-10-16", "2007-10-25")).isFalse();
        assertThat(meet("2007-10-16", "2006-10-16")).isTrue();
        assertThat(meet("2007-10-16", "2007-10")).isTrue();
        assertThat(meet("2007-09-25", "2007-09-23/2007-10-22")).isTrue();
        assertThat(meet("2007-09-15", "2007-10")).isFalse();
        assertThat(meet("2007-10-25", "2007")).isTrue();
        assertThat(meet("2008-02-10", "2007-03-21/2008-03-19")).isTrue();
        assertThat(meet("2008-04-10", "2007")).isFalse();
        assertThat(meet("2007-10", "2007")).isTrue();
        assertThat(meet("2007-10", "2007-11")).isFalse();
        assertThat(meet("199X", "199X")).isTrue();
        assertThat(meet("199X", "1995")).isFalse();
    }

    private static boolean meet(String one, String other) {
        Telling first = saidOf(one);
        Telling second = saidOf(other);
        boolean found =
                !MemoryNetwork.index(second).candidates(BlockingKeys.of(first)).isEmpty();
        assertThat(MemoryNetwork.index(first)
                        .candidates(BlockingKeys.of(second))
                        .isEmpty())
                .isNotEqualTo(found);
        return found;
    }

    private static Telling saidOf(String date) {
        return Mentions.telling(
                id(1),
                "en",
                EventKind.EVENT,
                date,
                "locomotive factory festival",
                List.of("diplomacy"),
                List.of("IR", "RU"),
                List.of());
    }

    @Test
    void whoeverComesLaterFindsTheOther() {
        // Given
        Random random = new Random(17);
        List<Telling> tellings = IntStream.range(0, 400)
                .mapToObj(number -> ofOneYear(number, random))
                .toList();
        KeyIndex index = new KeyIndex();
        tellings.forEach(telling -> index.add(telling.id(), BlockingKeys.of(telling)));
        // When
        Map<String, List<String>> found = tellings.stream()
                .collect(Collectors.toMap(Telling::id, telling -> index.candidates(BlockingKeys.of(telling))));
        // Then
        found.forEach((one, others) ->
                others.forEach(other -> assertThat(found.get(other)).contains(one)));
        assertThat(found.values()).anyMatch(others -> others.size() > 10);
    }

    /** Few words, persons and figures, and dates of every precision around the turn of a year. */
    private static Telling ofOneYear(int number, Random random) {
        LocalDate day = LocalDate.of(2007, 8, 1).plusDays(random.nextInt(270));
        String date =
                switch (random.nextInt(5)) {
                    case 0 -> day.toString().substring(0, 7);
                    case 1 -> day + "/" + day.plusDays(random.nextInt(120));
                    case 2 -> day.toString().substring(0, 4);
                    default -> day.toString();
                };
        String words =
                IntStream.range(0, 4).mapToObj(_ -> word(random.nextInt(6))).collect(Collectors.joining(" "));
        return Mentions.telling(
                id(number),
                "en",
                EventKind.EVENT,
                date,
                frequent(CONCEPTS, random) + " " + words,
                List.of("energy"),
                List.of("IR", "RU", "Q" + random.nextInt(3)),
                List.of(new Figure(
                        BigDecimal.valueOf(1000 + random.nextInt(3)),
                        null,
                        "tonne",
                        null,
                        false,
                        "tonnes",
                        List.of())));
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
