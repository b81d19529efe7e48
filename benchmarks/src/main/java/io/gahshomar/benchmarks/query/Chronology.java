package io.gahshomar.benchmarks.query;

import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.Evidence;
import io.gahshomar.event.SourceReference;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Made-up entries with the skew of real ones: themes, actors, sources and words by Zipf's law, most of them in late years,
 * half of them on a day, sentences of 12 to 40 words. The entry of a number is always the same.
 */
final class Chronology {

    static final int THEMES = 40;
    static final int ACTORS = 200;
    static final int SOURCES = 2_000;
    static final int WORDS = 60_000;

    private static final LocalDate FIRST = LocalDate.of(1989, 1, 1);
    private static final int DAYS = 13_514;
    private static final double RECENCY = 0.45;

    private final Zipf themes = new Zipf(THEMES, 0.9);
    private final Zipf actors = new Zipf(ACTORS, 1.0);
    private final Zipf sources = new Zipf(SOURCES, 1.0);
    private final Zipf words = new Zipf(WORDS, 1.0);

    static String theme(int rank) {
        return "theme-" + rank;
    }

    /** Countries by two letters, then others by number. */
    static String actor(int rank) {
        return rank < 26 ? "A" + (char) ('A' + rank) : "Q" + rank;
    }

    static String word(int rank) {
        return "w" + Integer.toString(rank, 36) + "x";
    }

    /** The entry with a number. */
    TimelineEntry entry(long number) {
        SplittableRandom random = new SplittableRandom(number * 0x9E3779B97F4A7C15L + 1);
        String id = "%016x%016x-%016x".formatted(random.nextLong(), random.nextLong(), number);
        HistoricalDate date = date(random);
        List<Evidence> evidence = new ArrayList<>();
        int mentions = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < mentions; i++) {
            evidence.add(evidence(random, i == 0 ? id : id + "-" + i, date));
        }
        return new TimelineEntry(
                id,
                1,
                date,
                random.nextInt(10) < 7
                        ? EventKind.EVENT
                        : random.nextInt(3) == 0 ? EventKind.STATISTIC : EventKind.TREND,
                Map.of(
                        evidence.getFirst().source().language(),
                        evidence.getFirst().headline()),
                distinct(random, themes, 1 + random.nextInt(3), true),
                distinct(random, actors, 1 + random.nextInt(3), false),
                List.of(),
                0.3 + 0.7 * random.nextDouble(),
                false,
                List.of(),
                evidence);
    }

    private static List<String> distinct(SplittableRandom random, Zipf ranks, int count, boolean themes) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int rank = ranks.next(random);
            String id = themes ? theme(rank) : actor(rank);
            if (!chosen.contains(id)) {
                chosen.add(id);
            }
        }
        return chosen;
    }

    private HistoricalDate date(SplittableRandom random) {
        LocalDate day = FIRST.plusDays((long) (DAYS * Math.pow(random.nextDouble(), RECENCY)));
        String text = day.toString();
        int kind = random.nextInt(100);
        String edtf = kind < 55
                ? text
                : kind < 70
                        ? text.substring(0, 7)
                        : kind < 85
                                ? text.substring(0, 4)
                                : kind < 87
                                        ? text.substring(0, 3) + "X"
                                        : kind < 97
                                                ? text + "/" + day.plusDays(2 + random.nextInt(1_500))
                                                : kind < 99 ? text + "/.." : "../" + text;
        Edtf value = Edtf.parse(edtf);
        return HistoricalDate.of(value, value.precision(), CalendarSystem.GREGORIAN, edtf);
    }

    private Evidence evidence(SplittableRandom random, String mention, HistoricalDate date) {
        String headline = sentence(random, 6 + random.nextInt(8));
        String quote = sentence(random, 12 + random.nextInt(29));
        int source = sources.next(random);
        return new Evidence(
                date,
                EventKind.EVENT,
                headline,
                List.of(),
                0.8,
                DateResolution.EXPLICIT,
                List.of(),
                new SourceReference(
                        mention,
                        mention.substring(0, 32),
                        "Report " + source,
                        "https://example.org/" + mention,
                        "Publisher " + source,
                        LocalDate.of(2025, 1, 1),
                        random.nextBoolean() ? "fa" : "en",
                        quote,
                        0,
                        quote.length(),
                        0,
                        1));
    }

    private String sentence(SplittableRandom random, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(word(words.next(random)));
        }
        return sentence.toString();
    }

    /** Ranks from 0 on, the first the most frequent: rank r with a weight of 1 / (r + 1)^exponent. */
    static final class Zipf {

        private final double[] cumulated;

        Zipf(int ranks, double exponent) {
            cumulated = new double[ranks];
            double sum = 0;
            for (int rank = 0; rank < ranks; rank++) {
                sum += Math.pow(rank + 1.0, -exponent);
                cumulated[rank] = sum;
            }
        }

        int next(SplittableRandom random) {
            int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
            return Math.min(cumulated.length - 1, found < 0 ? -found - 1 : found);
        }
    }
}
