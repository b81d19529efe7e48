package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import java.util.List;

/** Senses of what is counted from now or from another time, and of weekdays of such weeks. */
enum ShiftSense implements Sense {
    /** A unit or name moved from a base: «سال گذشته», «سه روز پیش», «همان ماه». */
    SHIFT {
        @Override
        public Reading read(Captures captures, String argument) {
            boolean misplaced = argument.equals("before") && captures.trailing()
                    || argument.equals("after") && !captures.trailing();
            return misplaced ? null : Shift.of(captures).reading();
        }
    },
    /** «ساعت ۱۴ روز گذشته»: the number before it counts no days. */
    YESTERDAY {
        @Override
        public Reading read(Captures captures, String argument) {
            return new Reading.Counted(Unit.DAY, -1, Base.NOW);
        }
    },
    /** «دو سال و نیم پیش», half a century ago. */
    SHIFT_HALF {
        @Override
        public Reading read(Captures captures, String argument) {
            return Shift.of(captures).andHalf();
        }
    },
    /** «سه سال گذشته», the last two weeks. */
    STRETCH {
        @Override
        public Reading read(Captures captures, String argument) {
            int count = captures.numbers().getFirst();
            Unit unit = captures.unit();
            return count > Shift.FARTHEST ? null : new Reading.Stretch(unit, captures.has(Term.NEXT) ? count : -count);
        }
    },
    /** «دو سال و نیم گذشته», the past half-century. */
    STRETCH_HALF {
        @Override
        public Reading read(Captures captures, String argument) {
            int months = Shift.monthsAndHalf(captures);
            return months == 0 ? null : new Reading.Stretch(Unit.MONTH, captures.has(Term.NEXT) ? months : -months);
        }
    },
    /** Twenty years ago today. */
    MOVED {
        @Override
        public Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return Spans.moved(sides.getFirst(), sides.getLast());
        }
    },
    /** The week of 3 May. */
    WEEK_OF {
        @Override
        public Reading read(Captures captures, String argument) {
            return captures.vague() ? null : new Reading.WeekOf(captures.whole());
        }
    },
    /** At the weekend: the one that has come last, or is to come. */
    WEEKEND {
        @Override
        public Reading read(Captures captures, String argument) {
            int first = captures.value(Term.WEEK_WORD);
            return first == 0 ? null : new Reading.Range(Spans.weekday(first), Spans.weekday(first + 1));
        }
    },
    /** «شنبه هفته آینده», where the weekday has been read already. */
    WEEKDAY_OF {
        @Override
        public Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            boolean weekday =
                    sides.getFirst() instanceof Reading.Named(Reading.Dated name, int _, var _) && name.weekday() > 0;
            boolean week = sides.getLast() instanceof Reading.Counted(Unit unit, int _, var _) && unit == Unit.WEEK;
            return weekday && week
                    ? new Reading.WeekdayIn(
                            ((Reading.Named) sides.getFirst()).name().weekday(), sides.getLast())
                    : null;
        }
    },
    /** «روزهای پنجشنبه و جمعه». */
    WEEKDAYS {
        @Override
        public Reading read(Captures captures, String argument) {
            return Spans.weekdays(captures);
        }
    },
    /** «روزهای پنجشنبه و جمعه هفته گذشته». */
    WEEKDAYS_OF {
        @Override
        public Reading read(Captures captures, String argument) {
            return Spans.weekdaysOf(captures.sides());
        }
    };
}
