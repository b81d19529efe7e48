package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Completion;
import io.gahshomar.extraction.temporal.reading.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Senses of two dates side by side, and of dates that begin or end a stretch. */
enum SpanSense implements Sense {
    /** «۱۳۷۵ (۱۹۹۶)»: two years or dates that stand for one. */
    PAIR {
        @Override
        public Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return Pairs.of(sides.getFirst(), sides.getLast());
        }
    },
    /** From one to another: «۱۳۸۰ تا ۱۳۸۴». */
    RANGE {
        @Override
        public Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            Reading first = inEra(sides.getFirst(), captures);
            Reading last = inEra(sides.getLast(), captures);
            boolean pair = captures.has(Term.SLASH) && Pairs.of(first, last) != null;
            boolean decades =
                    argument.equals("unround") && captures.numbers().stream().allMatch(year -> year % 10 == 0);
            return pair || decades || captures.endTold() ? null : new Reading.Range(first, last);
        }
    },
    /** «مهر تا آبان ۱۳۸۶», «بهار و تابستان ۱۳۹۱»: the year is told with the last. */
    RANGE_OF_NAMES {
        @Override
        public Reading read(Captures captures, String argument) {
            int second = captures.all().size() - 1;
            while (!NAMES.contains(captures.all().get(second).term())) {
                second--;
            }
            int first = 0;
            while (!NAMES.contains(captures.all().get(first).term())) {
                first++;
            }
            Captures one = new Captures(captures.all().subList(0, first + 1));
            Captures last =
                    new Captures(captures.all().subList(second, captures.all().size()));
            return captures.endTold()
                    ? null
                    : new Reading.Range(Fields.of(one).date(), Fields.of(last).date());
        }
    },
    /** The first of two dates that stand for themselves: the April of "April and June 1955". */
    FIRST {
        @Override
        public Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return Completion.of(sides.getFirst(), sides.getLast());
        }
    },
    /** The second of two dates that stand for themselves, with what it takes from the first: the 7 of "April 6-7". */
    SECOND {
        @Override
        public Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return Completion.of(sides.getLast(), sides.getFirst());
        }
    },
    SINCE {
        @Override
        public Reading read(Captures captures, String argument) {
            Reading start = captures.whole();
            return sided(start) ? null : new Reading.Since(start, captures.value(Term.FROM) == 1);
        }
    },
    UNTIL {
        @Override
        public Reading read(Captures captures, String argument) {
            Reading end = captures.whole();
            return sided(end) ? null : new Reading.Until(end);
        }
    },
    /** «شش ماه منتهی به شهریور ۱۳۹۶», the three months to June. */
    ENDING {
        @Override
        public Reading read(Captures captures, String argument) {
            return captures.endTold() || argument.equals("spoken") ? Spans.ending(captures) : null;
        }
    };

    private static final Set<Term> NAMES = EnumSet.of(Term.MONTH, Term.SEASON);

    /** The years of «سال‌های ۱۳۲۰ تا ۱۳۲۵ قمری» are both of the calendar that is named behind them. */
    private static Reading inEra(Reading side, Captures captures) {
        boolean named = captures.has(Term.ERA)
                && !captures.has(Term.SLASH)
                && side instanceof Reading.Dated date
                && date.calendar() == null;
        return named ? ((Reading.Dated) side).in(Fields.of(captures).calendar()) : side;
    }

    private static boolean sided(Reading reading) {
        boolean severalDays = reading instanceof Reading.Dated date && date.lastDay() > date.firstDay();
        return severalDays
                || reading instanceof Reading.Century(var _, int first, int last) && last > first
                || reading instanceof Reading.Range
                || reading instanceof Reading.Since
                || reading instanceof Reading.Until;
    }
}
