package io.gahshomar.merging;

import static io.gahshomar.merging.Words.LONGEST_FIRST;
import static java.util.Comparator.comparing;

import io.gahshomar.event.Figure;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which mentions are compared at all: those of which one asks for keys of the other, and so the other for its own; see
 * {@link KeyIndex}. A key joins what a mention says with its date, and follows from the mention alone.
 *
 * <p>No key is left out because many have it, for that would make links depend on what else has come. Instead what stands in
 * many reports of a day, a word, a concept or a person, is {@link Key#weak() weak}: two of them have to be in common. And
 * the longer the span that is asked for, the more has to be in common.
 *
 * <p>A mention of a fine date has keys of its day only. Mentions of longer spans ask for the keys of all days in them, and
 * it asks for those of the spans that it lies in: such a span costs the few that have it, and not the many that have a day.
 *
 * @param own the keys that the mention is found by, each once
 * @param asked the keys that it finds others by
 */
public record BlockingKeys(List<Key> own, List<Range> asked) {

    private static final int SEASON = 100;
    private static final int YEAR = 400;
    private static final int RAREST = 3;
    private static final int CONCEPTS = 4;
    private static final int NAMES = 3;
    private static final int PERSONS = 2;
    private static final int FIGURES = 2;
    private static final int LAST_DAYS_OF_A_MONTH = 20;
    private static final int LAST_MONTHS_OF_A_JALALI_YEAR = 3;
    private static final long YEAR_ONE = LocalDate.of(1, 1, 1).toEpochDay();
    private static final MathContext ROUGHLY = new MathContext(2);
    private static final String DAY = "day";
    private static final String MONTH = "month";
    private static final String IN_YEAR = "year";

    /** Two weak keys in common are as much as one that is not weak. */
    static final int ENOUGH = 2;

    public BlockingKeys {
        own = List.copyOf(own);
        asked = List.copyOf(asked);
    }

    /**
     * A key of a mention.
     *
     * @param value a hash of what is said, then whether the key is {@link #WEAK}, then the date in the lowest
     *     {@link #DATE_BITS}: so keys of one content lie side by side in the order of their dates
     */
    public record Key(long value) {

        /** The bit of weak keys. */
        public static final long WEAK = 1L << 22;

        /** The dates of 11,000 years. */
        static final int DATE_BITS = 22;

        private static final long LAST_DATE = (1L << DATE_BITS) - 1;

        private static Key of(long hash, boolean weak, long date) {
            long content = hash & ~(WEAK | LAST_DATE) | (weak ? WEAK : 0);
            return new Key(content | Math.clamp(date - YEAR_ONE, 0, LAST_DATE));
        }

        /** Whether it takes another key in common for two mentions to be compared. */
        public boolean weak() {
            return (value & WEAK) != 0;
        }

        int weight() {
            return weak() ? 1 : ENOUGH;
        }
    }

    /**
     * Keys of one content and neighbouring dates.
     *
     * @param first the value of the first key, inclusive
     * @param last the value of the last key, inclusive
     */
    public record Range(long first, long last) {

        /** Whether it is one key only. */
        public boolean isSingle() {
            return first == last;
        }
    }

    /** The keys of a mention. */
    public static BlockingKeys of(Telling telling) {
        return new Reader(telling).read();
    }

    /** Works out the keys of one mention. */
    private static final class Reader {

        private final Telling telling;
        private final List<String> rarest;
        private final Set<Key> own = new LinkedHashSet<>();
        private final Set<Range> asked = new LinkedHashSet<>();

        Reader(Telling telling) {
            this.telling = telling;
            this.rarest = telling.words().rarest().stream().limit(RAREST).toList();
        }

        BlockingKeys read() {
            long days = DateMatch.length(telling.date());
            if (days < 0 || days > YEAR) {
                span();
            } else if (days > SEASON) {
                year(Year.from(middle()));
            } else if (days > 1) {
                month(YearMonth.from(middle()));
            } else {
                day(telling.date().earliest());
            }
            if (DateMatch.isJalaliYear(telling.date())) {
                wording()
                        .forEach(words ->
                                share("digits " + DateMatch.jalaliDigits(telling.date()), words, false, YEAR_ONE));
            }
            return new BlockingKeys(List.copyOf(own), List.copyOf(asked));
        }

        private void day(LocalDate day) {
            long at = day.toEpochDay();
            tokens().forEach(token -> share(DAY, token, true, at));
            figures().forEach(figure -> share(DAY, figure, false, at));
            wording().forEach(words -> {
                own(DAY, words, false, at);
                days(day.minusDays(1), day.plusDays(1)).forEach(near -> ask(DAY, words, false, near, near));
                share("day " + day.getDayOfMonth() + " of " + day.getMonth(), words, false, YEAR_ONE);
            });
            YearMonth month = YearMonth.from(day);
            askMonth(month);
            if (day.getDayOfMonth() >= LAST_DAYS_OF_A_MONTH) {
                askMonth(month.plusMonths(1));
            }
            Year year = Year.from(day);
            askYear(year);
            if (day.getMonthValue() <= LAST_MONTHS_OF_A_JALALI_YEAR) {
                askYear(year.minusYears(1));
            }
        }

        private void month(YearMonth month) {
            tokens().forEach(token -> share(MONTH, token, true, date(month)));
            figures().forEach(figure -> share(MONTH, figure, false, date(month)));
            wording().forEach(words -> own(MONTH, words, false, date(month)));
            LocalDate first = month.minusMonths(1).atDay(LAST_DAYS_OF_A_MONTH);
            askDays(first, month.atEndOfMonth(), specific(), figures());
            askYear(Year.from(month));
        }

        private void year(Year year) {
            Stream.concat(wording(), figures()).forEach(said -> share(IN_YEAR, said, false, date(year)));
            LocalDate last =
                    year.plusYears(1).atMonth(LAST_MONTHS_OF_A_JALALI_YEAR).atEndOfMonth();
            askDays(year.atDay(1), last, Stream.empty(), Stream.concat(wording(), figures()));
            Stream.concat(wording(), figures())
                    .forEach(said -> ask(MONTH, said, false, date(year.atMonth(1)), date(year.atMonth(12))));
        }

        private void span() {
            String span =
                    "span " + telling.date().earliest() + "/" + telling.date().latest();
            Stream.concat(wording(), figures()).forEach(said -> share(span, said, false, YEAR_ONE));
        }

        private void askDays(LocalDate first, LocalDate last, Stream<String> weak, Stream<String> strong) {
            weak.forEach(said -> ask(DAY, said, true, first.toEpochDay(), last.toEpochDay()));
            strong.forEach(said -> ask(DAY, said, false, first.toEpochDay(), last.toEpochDay()));
        }

        private void askMonth(YearMonth month) {
            specific().forEach(token -> ask(MONTH, token, true, date(month), date(month)));
            figures().forEach(figure -> ask(MONTH, figure, false, date(month), date(month)));
        }

        private void askYear(Year year) {
            Stream.concat(wording(), figures()).forEach(said -> ask(IN_YEAR, said, false, date(year), date(year)));
        }

        private static List<Long> days(LocalDate first, LocalDate last) {
            return first.datesUntil(last.plusDays(1)).map(LocalDate::toEpochDay).toList();
        }

        private static long date(YearMonth month) {
            return month.atDay(1).toEpochDay();
        }

        private static long date(Year year) {
            return year.atDay(1).toEpochDay();
        }

        /** Each word, concept, name and person by itself. */
        private Stream<String> tokens() {
            return Stream.concat(specific(), concepts());
        }

        /** What does not stand in reports of every kind. */
        private Stream<String> specific() {
            return Stream.of(words(), names(), persons()).flatMap(List::stream);
        }

        /** All of the rarest words together, where there are several. */
        private Stream<String> wording() {
            return rarest.size() > 1 ? Stream.of(String.join(" ", rarest)) : Stream.empty();
        }

        private Stream<String> figures() {
            return telling.figures().stream().limit(FIGURES).map(figure -> roughly(figure) + Figures.unit(figure));
        }

        private static String roughly(Figure figure) {
            return figure.amount().round(ROUGHLY).toPlainString();
        }

        private Stream<String> concepts() {
            return telling.words().shared().stream()
                    .filter(WordLists::isConcept)
                    .sorted(comparing(WordLists::isCommonConcept))
                    .limit(CONCEPTS);
        }

        /** The rarest words that no concept stands for. */
        private List<String> words() {
            return telling.words().rarest().stream()
                    .filter(word -> WordLists.concepts(word).isEmpty())
                    .limit(RAREST)
                    .toList();
        }

        /** Names and numbers. */
        private List<String> names() {
            return telling.words().shared().stream()
                    .filter(token -> !WordLists.isConcept(token))
                    .sorted(LONGEST_FIRST)
                    .limit(NAMES)
                    .toList();
        }

        private List<String> persons() {
            return Criteria.persons(telling).stream().limit(PERSONS).toList();
        }

        /** A key to be found by, and to find others by that have it. */
        private void share(String span, String content, boolean weak, long date) {
            own(span, content, weak, date);
            ask(span, content, weak, date, date);
        }

        private void own(String span, String content, boolean weak, long date) {
            own.add(Key.of(Hash.of(span + '|' + content), weak, date));
        }

        private void ask(String span, String content, boolean weak, long first, long last) {
            long hash = Hash.of(span + '|' + content);
            asked.add(new Range(
                    Key.of(hash, weak, first).value(), Key.of(hash, weak, last).value()));
        }

        /** A Jalali year lies for the greatest part in the Gregorian one that its middle is in. */
        private LocalDate middle() {
            return telling.date().earliest().plusDays(DateMatch.length(telling.date()) / 2);
        }
    }
}
