package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Completion;
import io.gahshomar.extraction.temporal.reading.Era;
import io.gahshomar.extraction.temporal.reading.Part;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import io.gahshomar.extraction.temporal.reading.YearKind;
import java.util.List;

/** What a matched rule means: from captures to a reading. A sense answers null where the captures make none. */
enum Sense {
    /** Day, month, season and year as far as they are there. */
    DATE {
        @Override
        Reading read(Captures captures, String argument) {
            return captures.weak() && argument.isEmpty()
                    ? null
                    : Fields.of(captures).date();
        }
    },
    /** A year whose era, not its number, makes it one: 490 BC, AD 1989. */
    YEAR_OF_ERA {
        @Override
        Reading read(Captures captures, String argument) {
            Era era = Era.values()[captures.value(Term.ERA)];
            boolean year = captures.has(Term.YEAR4) ? era.calendar() != null : era.ofAnyNumber();
            return year ? Fields.of(captures).date() : null;
        }
    },
    /** Words that look like an expression and are none. */
    NOTHING {
        @Override
        Reading read(Captures captures, String argument) {
            return new Reading.Nothing();
        }
    },
    /** The reading in the match and nothing more: a row that keeps a later one from matching. */
    KEEP {
        @Override
        Reading read(Captures captures, String argument) {
            return captures.whole();
        }
    },
    /** «دهه ۱۹۹۰», the 1990s, 90-е. */
    DECADE {
        @Override
        Reading read(Captures captures, String argument) {
            return Fields.of(captures).decade();
        }
    },
    /** «قرن هفده», the 17th and 18th centuries. */
    CENTURY {
        @Override
        Reading read(Captures captures, String argument) {
            List<Integer> numbers = captures.numbers();
            int first = numbers.getFirst();
            int last = numbers.getLast();
            boolean plausible = first >= 1 && last >= first && last <= 30;
            return plausible ? new Reading.Century(Fields.of(captures).calendar(), first, last) : null;
        }
    },
    /** A unit or name moved from a base: «سال گذشته», «سه روز پیش», «همان ماه». */
    SHIFT {
        @Override
        Reading read(Captures captures, String argument) {
            return Shift.of(captures).reading();
        }
    },
    /** «سه سال گذشته», the last two weeks. */
    STRETCH {
        @Override
        Reading read(Captures captures, String argument) {
            int count = captures.numbers().getFirst();
            Unit unit = captures.unit();
            return new Reading.Stretch(unit, captures.has(Term.NEXT) ? count : -count);
        }
    },
    /** A day of the week with nothing beside it: «روز پنجشنبه». */
    WEEKDAY {
        @Override
        Reading read(Captures captures, String argument) {
            return new Reading.Named(Fields.of(captures).date(), 0, Base.NOW);
        }
    },
    /** «اواخر سال ۲۰۰۴», early October. */
    PART {
        @Override
        Reading read(Captures captures, String argument) {
            return new Reading.PartOf(Part.values()[captures.value(Term.PART)], captures.whole());
        }
    },
    /** «نیمه دوم دهه ۱۹۹۰», «سه ماه اول سال ۲۰۰۷», the first week of March. */
    PIECE {
        @Override
        Reading read(Captures captures, String argument) {
            return Piece.of(captures, argument);
        }
    },
    /** The end of the year, «پایان ماه»: of the one that now lies in. */
    PART_OF_CURRENT {
        @Override
        Reading read(Captures captures, String argument) {
            Part part = Part.values()[captures.value(Term.PART)];
            return captures.vague() ? null : new Reading.PartOf(part, Shift.current(captures));
        }
    },
    /** Some time about: «حدود سال ۱۳۸۰», circa 1910. */
    ABOUT {
        @Override
        Reading read(Captures captures, String argument) {
            return new Reading.About(captures.whole());
        }
    },
    /** The first of two days that stand for themselves: the 6 of "6-7 February". */
    FIRST_DAY {
        @Override
        Reading read(Captures captures, String argument) {
            int day = captures.numbers().getFirst();
            return Fields.of(captures).date().onDay(day);
        }
    },
    /** The second of two dates that stand for themselves, with what it takes from the first: the 7 of "April 6-7". */
    SECOND {
        @Override
        Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return Completion.of(sides.getLast(), sides.getFirst());
        }
    },
    /** The first of two dates that stand for themselves: the April of "April and June 1955". */
    FIRST {
        @Override
        Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return Completion.of(sides.getFirst(), sides.getLast());
        }
    },
    /** «پانزدهم همان ماه». */
    DAY_OF {
        @Override
        Reading read(Captures captures, String argument) {
            return new Reading.DayOf(captures.value(Term.DAY), captures.whole());
        }
    },
    /** «سال آبی گذشته», fiscal 2007. */
    KIND_OF_YEAR {
        @Override
        Reading read(Captures captures, String argument) {
            YearKind kind = YearKind.values()[captures.value(Term.YEAR_KIND)];
            return new Reading.KindOfYear(kind, captures.hasYear() ? captures.whole() : SHIFT.read(captures, ""));
        }
    },
    /** «۱۳۷۵ (۱۹۹۶)»: two years or dates that stand for one. */
    PAIR {
        @Override
        Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return Pairs.possible(sides.getFirst(), sides.getLast())
                    ? new Reading.Pair(Pairs.told(sides.getFirst()), Pairs.told(sides.getLast()))
                    : null;
        }
    },
    /** From one to another: «۱۳۸۰ تا ۱۳۸۴». */
    RANGE {
        @Override
        Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return argument.equals("consecutive") && !Pairs.consecutive(sides.getFirst(), sides.getLast())
                    ? null
                    : new Reading.Range(sides.getFirst(), sides.getLast());
        }
    },
    SINCE {
        @Override
        Reading read(Captures captures, String argument) {
            Reading start = captures.whole();
            return sided(start) ? null : new Reading.Since(start);
        }
    },
    UNTIL {
        @Override
        Reading read(Captures captures, String argument) {
            Reading end = captures.whole();
            return sided(end) ? null : new Reading.Until(end);
        }
    };

    private static boolean sided(Reading reading) {
        boolean severalDays = reading instanceof Reading.Dated date && date.lastDay() > date.firstDay();
        return severalDays
                || reading instanceof Reading.Range
                || reading instanceof Reading.Since
                || reading instanceof Reading.Until;
    }

    abstract Reading read(Captures captures, String argument);

    Reading read(List<Capture> captures, String argument) {
        return read(new Captures(captures), argument);
    }
}
