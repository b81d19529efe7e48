package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Completion;
import io.gahshomar.extraction.temporal.reading.Era;
import io.gahshomar.extraction.temporal.reading.Part;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import io.gahshomar.extraction.temporal.reading.YearKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a matched rule means: from captures to a reading. A sense answers null where the captures make none. */
enum Sense {
    /** Day, month, season and year as far as they are there. */
    DATE {
        @Override
        Reading read(Captures captures, String argument) {
            if (captures.weak() && (!argument.equals("placed") || captures.vague())) {
                return null;
            }
            Reading.Dated date = Fields.of(captures).date();
            boolean unlikely = argument.equals("month-first")
                    && date.calendar() != CalendarSystem.GREGORIAN
                    && date.year() == null;
            return unlikely ? null : date;
        }
    },
    /** 7 November (O.S. 25 October) 1917. */
    OUTSIDE_BRACKETS {
        @Override
        Reading read(Captures captures, String argument) {
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
    /** A year whose era, not its number, makes it one: 490 BC, AD 1989. */
    YEAR_OF_ERA {
        @Override
        Reading read(Captures captures, String argument) {
            Era era = Era.values()[captures.value(Term.ERA)];
            boolean named = captures.has(Term.YEAR4) || captures.has(Term.YEAR_WORD);
            boolean year = named ? era.calendar() != null : era.ofAnyNumber();
            return year ? Fields.of(captures).date() : null;
        }
    },
    /** 480–479 BC. */
    RANGE_OF_ERA {
        @Override
        Reading read(Captures captures, String argument) {
            Capture era = captures.all().getLast();
            Capture first = captures.all().getFirst();
            Capture last = captures.all().get(2);
            boolean ancient = Era.values()[era.chunk().value(Term.ERA)].ofAnyNumber();
            return !ancient
                    ? null
                    : new Reading.Range(
                            YEAR_OF_ERA.read(List.of(first, era), ""), YEAR_OF_ERA.read(List.of(last, era), ""));
        }
    },
    /** September the third, 1939. */
    MONTH_DAY {
        @Override
        Reading read(Captures captures, String argument) {
            int day = captures.value(Term.ORDINAL);
            return day >= 1 && day <= 31 ? Fields.of(captures).date().onDay(day) : null;
        }
    },
    /** Q3 2014: the number tells which piece. */
    PIECE_NUMBERED {
        @Override
        Reading read(Captures captures, String argument) {
            int number = captures.value(Term.NUMBER);
            int months = captures.value(Term.SLICE_WORD);
            Reading whole = captures.whole();
            return months == 0
                    ? new Reading.HalfOf(number, whole)
                    : new Reading.PieceOf(Unit.MONTH, months, number, whole);
        }
    },
    /** «شنبه هفته آینده», where the weekday has been read already. */
    WEEKDAY_OF {
        @Override
        Reading read(Captures captures, String argument) {
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
            boolean misplaced = argument.equals("before") && captures.trailing()
                    || argument.equals("after") && !captures.trailing();
            return misplaced ? null : Shift.of(captures).reading();
        }
    },
    /** «سه سال گذشته», the last two weeks. */
    STRETCH {
        @Override
        Reading read(Captures captures, String argument) {
            int count = captures.numbers().getFirst();
            Unit unit = captures.unit();
            return count > Shift.FARTHEST ? null : new Reading.Stretch(unit, captures.has(Term.NEXT) ? count : -count);
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
        Reading read(Captures captures, String argument) {
            int day = captures.value(Term.ORDINAL);
            return day > Spans.OFTEN_NO_DAY && day <= 31 ? new Reading.DayOf(day, Spans.SPOKEN_MONTH) : null;
        }
    },
    /** «شش ماه منتهی به شهریور ۱۳۹۶», the three months to June. */
    ENDING {
        @Override
        Reading read(Captures captures, String argument) {
            return ending(captures) || argument.equals("spoken") ? Spans.ending(captures) : null;
        }
    },
    /** The week of 3 May. */
    WEEK_OF {
        @Override
        Reading read(Captures captures, String argument) {
            return captures.vague() ? null : new Reading.WeekOf(captures.whole());
        }
    },
    /** Twenty years ago today. */
    MOVED {
        @Override
        Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return Spans.moved(sides.getFirst(), sides.getLast());
        }
    },
    /** At the weekend: the one that has come last, or is to come. */
    WEEKEND {
        @Override
        Reading read(Captures captures, String argument) {
            int first = captures.value(Term.WEEK_WORD);
            return first == 0 ? null : new Reading.Range(Spans.weekday(first), Spans.weekday(first + 1));
        }
    },
    /** «روزهای پنجشنبه و جمعه». */
    WEEKDAYS {
        @Override
        Reading read(Captures captures, String argument) {
            return Spans.weekdays(captures);
        }
    },
    /** «روزهای پنجشنبه و جمعه هفته گذشته». */
    WEEKDAYS_OF {
        @Override
        Reading read(Captures captures, String argument) {
            return Spans.weekdaysOf(captures.sides());
        }
    },
    /** «نیمه دوم سال», the first half of the year. */
    PIECE_OF_CURRENT {
        @Override
        Reading read(Captures captures, String argument) {
            return captures.vague() ? null : Piece.of(captures, "month", Spans.CURRENT_YEAR);
        }
    },
    /** In the third quarter. */
    QUARTER_ALONE {
        @Override
        Reading read(Captures captures, String argument) {
            boolean quarter = captures.value(Term.SLICE_WORD) == Spans.QUARTER && captures.value(Term.ORDINAL) <= 4;
            return quarter ? Piece.of(captures, "month", Spans.CURRENT_YEAR) : null;
        }
    },
    /** «اوایل تا اواسط قرن بیستم», early-to-mid 1990s. */
    PARTS {
        @Override
        Reading read(Captures captures, String argument) {
            return ending(captures) ? null : Spans.parts(captures);
        }
    },
    /** «سه شنبه (۲۹ خرداد)»: a date with its weekday, in brackets. */
    WEEKDAY_DATE {
        @Override
        Reading read(Captures captures, String argument) {
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
    /** «سال آبی گذشته», fiscal 2007. */
    KIND_OF_YEAR {
        @Override
        Reading read(Captures captures, String argument) {
            YearKind kind = YearKind.values()[captures.value(Term.YEAR_KIND)];
            boolean shifted = captures.has(Term.LAST) || captures.has(Term.NEXT) || captures.has(Term.THIS);
            List<Reading> years = captures.sides();
            if (years.size() > 1) {
                Reading range = new Reading.Range(years.getFirst(), years.getLast());
                return kind == YearKind.WATER ? new Reading.KindOfYear(kind, range) : range;
            }
            return new Reading.KindOfYear(kind, shifted ? Shift.ofYear(captures) : captures.whole());
        }
    },
    /** «۱۳۷۵ (۱۹۹۶)»: two years or dates that stand for one. */
    PAIR {
        @Override
        Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            return Pairs.of(sides.getFirst(), sides.getLast());
        }
    },
    /** «مهر تا آبان ۱۳۸۶», «بهار و تابستان ۱۳۹۱»: the year is told with the last. */
    RANGE_OF_NAMES {
        @Override
        Reading read(Captures captures, String argument) {
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
            return ending(captures)
                    ? null
                    : new Reading.Range(Fields.of(one).date(), Fields.of(last).date());
        }
    },
    /** «دهه‌های ۶۰ و ۷۰ شمسی». */
    RANGE_OF_DECADES {
        @Override
        Reading read(Captures captures, String argument) {
            boolean single = captures.has(Term.TO) && !captures.vague();
            if (single || captures.numbers().stream().anyMatch(year -> year % 10 != 0)) {
                return null;
            }
            List<Reading> years = captures.sides();
            CalendarSystem calendar = Fields.of(captures).calendar();
            Reading.Dated first = (Reading.Dated) years.getFirst();
            Reading.Dated last = (Reading.Dated) years.getLast();
            return new Reading.Range(
                    new Reading.Decade(calendar, first.year()), new Reading.Decade(calendar, last.year()));
        }
    },
    /** From one to another: «۱۳۸۰ تا ۱۳۸۴». */
    RANGE {
        @Override
        Reading read(Captures captures, String argument) {
            List<Reading> sides = captures.sides();
            Reading first = sides.getFirst();
            Reading last = sides.getLast();
            boolean pair = captures.has(Term.SLASH) && Pairs.of(first, last) != null;
            boolean decades =
                    argument.equals("unround") && captures.numbers().stream().allMatch(year -> year % 10 == 0);
            return pair || decades || ending(captures) ? null : new Reading.Range(first, last);
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

    private static final Set<Term> NAMES = EnumSet.of(Term.MONTH, Term.SEASON);

    /** Whether a word says that what stands before it ends then. */
    private static boolean ending(Captures captures) {
        return captures.value(Term.TO) == 1;
    }

    private static boolean sided(Reading reading) {
        boolean severalDays = reading instanceof Reading.Dated date && date.lastDay() > date.firstDay();
        return severalDays
                || reading instanceof Reading.Century(var _, int first, int last) && last > first
                || reading instanceof Reading.Range
                || reading instanceof Reading.Since
                || reading instanceof Reading.Until;
    }

    abstract Reading read(Captures captures, String argument);

    Reading read(List<Capture> captures, String argument) {
        return read(new Captures(captures), argument);
    }
}
