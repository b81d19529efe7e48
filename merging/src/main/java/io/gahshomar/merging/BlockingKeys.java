package io.gahshomar.merging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.Figure;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.StringHelper;

/**
 * Which mentions are compared at all: those that have a key in common. A key joins a span of time with what the mention
 * says in it, and follows from the mention alone.
 *
 * <p>No key is left out because many have it, for that would make links depend on what else has come. Instead keys are as
 * exact as their span is long: a day with one rare word, a month with two, a year with three.
 *
 * <p>A mention of a fine date has keys for longer spans too, under which it meets mentions with such spans, not others of
 * a fine date: those are its {@link Key#finer() finer} keys, and two finer keys do not meet.
 */
public final class BlockingKeys {

    private static final int SEASON = 100;
    private static final int YEAR = 400;
    private static final int RAREST = 3;
    private static final int CONCEPTS = 3;
    private static final int FIGURES = 2;
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
     * @param value a hash of its span and content; odd where the date of the mention is finer than the span
     */
    public record Key(long value) {

        private static Key of(long hash, boolean finer) {
            return new Key(finer ? hash | 1 : hash & ~1);
        }

        /** Whether the date of the mention is finer than the span. */
        public boolean finer() {
            return (value & 1) == 1;
        }

        /** Whether two mentions with these keys are compared. */
        public boolean meets(Key other) {
            return met().contains(other);
        }

        /** The keys that it meets. */
        public List<Key> met() {
            Key coarser = of(value, false);
            return finer() ? List.of(coarser) : List.of(coarser, of(value, true));
        }
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
        rarest.forEach(word -> put("day " + day, word, false));
        concepts().forEach(concept -> put("day " + day, concept, false));
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
            concepts().forEach(concept -> put(span, concept, false));
        }
        figures(span, finer);
    }

    private void year(String span, boolean finer) {
        all(span, finer);
        figures(span, finer);
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
                .limit(CONCEPTS)
                .toList();
    }

    private void put(String span, String content, boolean finer) {
        byte[] text = (span + '|' + content).getBytes(UTF_8);
        long high = StringHelper.murmurhash3_x86_32(text, 0, text.length, 1);
        long low = StringHelper.murmurhash3_x86_32(text, 0, text.length, 2);
        keys.add(Key.of(high << 32 | low & 0xFFFF_FFFFL, finer));
    }

    /** A Jalali year lies for the greatest part in the Gregorian one that its middle is in. */
    private LocalDate middle() {
        return telling.date().earliest().plusDays(DateMatch.length(telling.date()) / 2);
    }

    private static String year(LocalDate day) {
        return "year " + day.getYear();
    }
}
