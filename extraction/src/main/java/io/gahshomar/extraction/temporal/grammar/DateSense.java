package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** Senses of dates: day, month and year as far as they are told. */
enum DateSense implements Sense {
    /** Day, month, season and year as far as they are there. */
    DATE {
        @Override
        public Reading read(Captures captures, String argument) {
            if (captures.weak() && (!argument.equals("placed") || captures.vague())) {
                return null;
            }
            Reading.Dated date = Fields.of(captures).date();
            boolean unlikely = argument.equals("month-first")
                    && date.calendar() != CalendarSystem.GREGORIAN
                    && date.year() == null;
            boolean amount = argument.equals("recent") && (captures.ambiguous() || !recent(captures.value(Term.YEAR4)));
            return unlikely || amount ? null : date;
        }
    },
    /** 7 November (O.S. 25 October) 1917. */
    OUTSIDE_BRACKETS {
        @Override
        public Reading read(Captures captures, String argument) {
            List<Capture> outside = new ArrayList<>();
            boolean open = false;
            for (Capture capture : captures.all()) {
                open |= capture.term() == Term.OPEN;
                if (!open) {
                    outside.add(capture);
                }
                open &= capture.term() != Term.CLOSE;
            }
            return Fields.of(new Captures(outside)).date();
        }
    },
    /** September the third, 1939. */
    MONTH_DAY {
        @Override
        public Reading read(Captures captures, String argument) {
            int day = captures.value(Term.ORDINAL);
            return day >= 1 && day <= 31 ? Fields.of(captures).date().onDay(day) : null;
        }
    },
    /** The first of two days that stand for themselves: the 6 of "6-7 February". */
    FIRST_DAY {
        @Override
        public Reading read(Captures captures, String argument) {
            int day = captures.numbers().getFirst();
            return Fields.of(captures).date().onDay(day);
        }
    },
    /** A day of the week with nothing beside it: «روز پنجشنبه». */
    WEEKDAY {
        @Override
        public Reading read(Captures captures, String argument) {
            return new Reading.Named(Fields.of(captures).date(), 0, Base.NOW);
        }
    },
    /** «سه شنبه (۲۹ خرداد)»: a date with its weekday, in brackets. */
    WEEKDAY_DATE {
        @Override
        public Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return sides.getFirst() instanceof Reading.Named(Reading.Dated name, int direction, var _)
                            && name.weekday() > 0
                            && direction == 0
                            && sides.getLast() instanceof Reading.Dated date
                            && date.weekday() == 0
                    ? date.onWeekday(name.weekday())
                    : null;
        }
    },
    /** «پانزدهم همان ماه». */
    DAY_OF {
        @Override
        public Reading read(Captures captures, String argument) {
            if (captures.has(Term.MONTH_WORD)) {
                return new Reading.DayOf(captures.value(Term.DAY), Spans.SPOKEN_MONTH);
            }
            return captures.whole() instanceof Reading.Counted counted
                    ? new Reading.DayOf(captures.value(Term.DAY), counted)
                    : null;
        }
    },
    /** On the 16th: of the month spoken of. */
    DAY_ALONE {
        @Override
        public Reading read(Captures captures, String argument) {
            int day = captures.value(Term.ORDINAL);
            return day > Spans.OFTEN_NO_DAY && day <= 31 ? new Reading.DayOf(day, Spans.SPOKEN_MONTH) : null;
        }
    },
    /** The reading in the match and nothing more: a row that keeps a later one from matching. */
    KEEP {
        @Override
        public Reading read(Captures captures, String argument) {
            return captures.whole();
        }
    },
    /** Words that look like an expression and are none. */
    NOTHING {
        @Override
        public Reading read(Captures captures, String argument) {
            return new Reading.Nothing();
        }
    };

    /** Behind a month these are years, even where a unit follows; round numbers may be amounts. */
    private static boolean recent(int number) {
        boolean range = number >= 1360 && number <= 1420 || number >= 1980 && number <= 2035;
        return range && number % 10 != 0;
    }
}
