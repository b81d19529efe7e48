package io.gahshomar.merging;

import static io.gahshomar.merging.BlockingKeys.Key.YEAR_ONE;
import static io.gahshomar.merging.Words.LONGEST_FIRST;
import static java.util.Comparator.comparing;

import io.gahshomar.event.Figure;
import io.gahshomar.merging.BlockingKeys.Key;
import io.gahshomar.merging.BlockingKeys.Range;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Works out the keys of one mention. */
final class KeyReader {

    private static final int SEASON = 100;
    private static final int YEAR = 400;
    private static final int RAREST = 3;
    private static final int CONCEPTS = 4;
    private static final int NAMES = 3;
    private static final int PERSONS = 2;
    private static final int FIGURES = 2;
    private static final int LAST_DAYS_OF_A_MONTH = 20;
    private static final int LAST_MONTHS_OF_A_JALALI_YEAR = 3;
    private static final MathContext ROUGHLY = new MathContext(2);
    private static final String DAY = "day";
    private static final String MONTH = "month";
    private static final String IN_YEAR = "year";

    private final Telling telling;
    private final List<String> rarest;
    private final Set<Key> own = new LinkedHashSet<>();
    private final Set<Range> asked = new LinkedHashSet<>();

    KeyReader(Telling telling) {
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
                    .forEach(
                            words -> share("digits " + DateMatch.jalaliDigits(telling.date()), words, false, YEAR_ONE));
        }
        return new BlockingKeys(List.copyOf(own), List.copyOf(asked));
    }

    private void day(LocalDate day) {
        long at = day.toEpochDay();
        tokens().forEach(token -> share(DAY, token, true, at));
        figures().forEach(figure -> share(DAY, figure, false, at));
        wording().forEach(words -> {
            own(DAY, words, false, at);
            LongStream.rangeClosed(at - 1, at + 1).forEach(near -> ask(DAY, words, false, near, near));
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
        LocalDate last = year.plusYears(1).atMonth(LAST_MONTHS_OF_A_JALALI_YEAR).atEndOfMonth();
        askDays(year.atDay(1), last, Stream.empty(), Stream.concat(wording(), figures()));
        Stream.concat(wording(), figures())
                .forEach(said -> ask(MONTH, said, false, date(year.atMonth(1)), date(year.atMonth(12))));
    }

    private void span() {
        String span = "span " + telling.date().earliest() + "/" + telling.date().latest();
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
