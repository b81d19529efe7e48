package io.gahshomar.merging;

import static io.gahshomar.merging.Words.LONGEST_FIRST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import io.gahshomar.event.Figure;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.StringHelper;

/**
 * Which mentions are compared at all: those that {@link #meet}. A key joins a span of time with what the mention says in
 * it, and follows from the mention alone.
 *
 * <p>No key is left out because many have it, for that would make links depend on what else has come. Instead keys are as
 * exact as their span is long: a day with one rare word, a month with two, a year with three. And what stands in many
 * reports of a day, a word, a concept or a person, is {@link Key#weak() weak}: two of them have to be in common.
 *
 * <p>A mention of a fine date has keys for longer spans too, under which it meets mentions with such spans, not others of
 * a fine date: those are its {@link Key#finer() finer} keys, and two finer keys do not meet.
 */
public final class BlockingKeys {

    private static final int SEASON = 100;
    private static final int YEAR = 400;
    private static final int RAREST = 3;
    private static final int CONCEPTS = 4;
    private static final int NAMES = 3;
    private static final int PERSONS = 2;
    private static final int FIGURES = 2;
    private static final long FINER = 1;
    private static final long WEAK = 2;
    private static final int LAST_DAYS_OF_A_MONTH = 20;
    private static final MathContext ROUGHLY = new MathContext(2);

    private final Telling telling;
    private final List<String> rarest;
    private final Set<Key> keys = new LinkedHashSet<>();

    private BlockingKeys(Telling telling) {
        this.telling = telling;
        this.rarest = telling.words().rarest().stream().limit(RAREST).toList();
    }

    /**
     * A key of a mention.
     *
     * @param value a hash of its span and content, save for its lowest bits: 1 where the date of the mention is finer than
     *     the span, 2 where the key is weak
     */
    public record Key(long value) {

        private static Key of(long hash, boolean finer, boolean weak) {
            return new Key(hash & ~(FINER | WEAK) | (finer ? FINER : 0) | (weak ? WEAK : 0));
        }

        /** Whether the date of the mention is finer than the span. */
        public boolean finer() {
            return (value & FINER) != 0;
        }

        /** Whether it takes another key in common for two mentions to be compared. */
        public boolean weak() {
            return (value & WEAK) != 0;
        }

        /** The keys that it meets: a weak one itself, a finer one that of the coarser dates. */
        public List<Key> met() {
            Key coarser = of(value, false, weak());
            return weak() || finer() ? List.of(coarser) : List.of(coarser, of(value, true, false));
        }
    }

    /** Whether two mentions with these keys are compared: whether two of them meet, or one that is not weak. */
    static boolean meet(List<Key> one, List<Key> other) {
        List<Key> meeting = one.stream()
                .filter(key -> key.met().stream().anyMatch(other::contains))
                .toList();
        return meeting.size() > 1 || meeting.stream().anyMatch(key -> !key.weak());
    }

    /** The keys of a mention, each once. */
    public static List<Key> of(Telling telling) {
        BlockingKeys keys = new BlockingKeys(telling);
        keys.add();
        return List.copyOf(keys.keys);
    }

    private void add() {
        long days = DateMatch.length(telling.date());
        if (days < 0 || days > YEAR) {
            year("span " + telling.date().earliest() + "/" + telling.date().latest(), false);
        } else if (days > SEASON) {
            year(year(middle()), false);
        } else if (days > 1) {
            month(YearMonth.from(middle()), false);
            year(year(middle()), true);
        } else {
            day(telling.date().earliest());
        }
        if (DateMatch.isJalaliYear(telling.date())) {
            all("digits " + DateMatch.jalaliDigits(telling.date()), false);
        }
    }

    private void day(LocalDate day) {
        tokens("day " + day);
        figures("day " + day, false);
        all("about day " + day, false);
        all("about day " + day.plusDays(1), true);
        all("day of a year " + day.getMonthValue() + "-" + day.getDayOfMonth(), false);
        month(YearMonth.from(day), true);
        if (day.getDayOfMonth() >= LAST_DAYS_OF_A_MONTH) {
            month(YearMonth.from(day).plusMonths(1), true);
        }
        year(year(day), true);
        if (day.getMonthValue() <= 3) {
            year(year(day.minusMonths(3)), true);
        }
    }

    private void month(YearMonth month, boolean finer) {
        String span = "month " + month;
        for (int one = 0; one < rarest.size(); one++) {
            for (int other = one + 1; other < rarest.size(); other++) {
                put(span, rarest.get(one) + " " + rarest.get(other), finer);
            }
        }
        if (!finer) {
            tokens(span);
        }
        figures(span, finer);
        meeting(span, finer);
    }

    private void year(String span, boolean finer) {
        all(span, finer);
        figures(span, finer);
    }

    /** Each word, concept, name and person by itself. */
    private void tokens(String span) {
        Stream.of(words(), concepts(), names(), persons()).flatMap(List::stream).forEach(token -> putWeak(span, token));
    }

    /** All of the rarest words together. */
    private void all(String span, boolean finer) {
        if (rarest.size() > 1) {
            put(span, String.join(" ", rarest), finer);
        }
    }

    private void figures(String span, boolean finer) {
        telling.figures().stream()
                .limit(FIGURES)
                .forEach(figure -> put(span, roughly(figure) + Figures.unit(figure), finer));
    }

    private static String roughly(Figure figure) {
        return figure.amount().round(ROUGHLY).toPlainString();
    }

    private List<String> concepts() {
        return telling.words().shared().stream()
                .filter(WordLists::isConcept)
                .sorted(comparing(WordLists::isCommonConcept))
                .limit(CONCEPTS)
                .toList();
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

    /** Two persons together. */
    private void meeting(String span, boolean finer) {
        if (persons().size() > 1) {
            put(span, String.join(" ", persons()), finer);
        }
    }

    private List<String> persons() {
        return Criteria.persons(telling).stream().limit(PERSONS).toList();
    }

    private void put(String span, String content, boolean finer) {
        keys.add(Key.of(hash(span, content), finer, false));
    }

    private void putWeak(String span, String content) {
        keys.add(Key.of(hash(span, content), false, true));
    }

    private static long hash(String span, String content) {
        byte[] text = (span + '|' + content).getBytes(UTF_8);
        long high = StringHelper.murmurhash3_x86_32(text, 0, text.length, 1);
        long low = StringHelper.murmurhash3_x86_32(text, 0, text.length, 2);
        return high << 32 | low & 0xFFFF_FFFFL;
    }

    /** A Jalali year lies for the greatest part in the Gregorian one that its middle is in. */
    private LocalDate middle() {
        return telling.date().earliest().plusDays(DateMatch.length(telling.date()) / 2);
    }

    private static String year(LocalDate day) {
        return "year " + day.getYear();
    }
}
