package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.calendar.CalendarDays;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Completion;
import io.gahshomar.extraction.temporal.reading.Part;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import io.gahshomar.extraction.temporal.reading.YearKind;
import io.gahshomar.extraction.temporal.reading.YearReference;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;

/** The days of a reading: told by its fields, counted from the discourse, or a part or a span of other readings. */
final class Values {

    private final Discourse discourse;
    private final Dates dates;
    private final Eras eras;
    private final Movements movements;
    private final boolean narrowing;
    private List<String> notes;
    private boolean future;

    Values(Discourse discourse, boolean narrowing) {
        Years years = new Years(discourse);
        this.discourse = discourse;
        this.dates = new Dates(years);
        this.eras = new Eras(years);
        this.movements = new Movements(discourse, years);
        this.narrowing = narrowing;
    }

    /**
     * The days of a reading; null where it has none.
     *
     * @param future whether its sentence speaks of the future
     * @param notes takes what a reader should know of how the date was read
     */
    Days of(Reading reading, boolean future, List<String> notes) {
        this.future = future;
        this.notes = notes;
        return days(reading);
    }

    private Days days(Reading reading) {
        return switch (reading) {
            case Reading.Dated date -> dated(date);
            case Reading.Decade decade -> eras.decade(decade);
            case Reading.Century century -> eras.century(century);
            case Reading.Counted counted -> movements.counted(counted);
            case Reading.Named named -> movements.named(named, future);
            case Reading.Stretch stretch -> movements.stretch(stretch);
            case Reading.PartOf(Part part, Reading whole) ->
                within(whole, days -> narrowing ? Parts.part(part, days) : days.marked("~"));
            case Reading.About(Reading whole) -> within(whole, days -> days.marked("~"));
            case Reading.PieceOf(Unit unit, int length, int number, Reading whole) ->
                within(whole, days -> Parts.piece(unit, length, number, days));
            case Reading.HalfOf(int number, Reading whole) -> within(whole, days -> Parts.half(number, days));
            case Reading.DayOf(int day, Reading month) -> within(spoken(month), days -> dayOf(day, days));
            case Reading.WeekdayIn(int weekday, Reading week) -> within(week, days -> weekdayIn(weekday, days));
            case Reading.KindOfYear(YearKind kind, Reading year) -> within(year, days -> kindOfYear(kind, year, days));
            case Reading.Ending(Unit unit, int length, Reading end) ->
                within(end, days -> Parts.ending(unit, length, days));
            case Reading.WeekOf(Reading day) -> within(day, days -> Units.week(days.earliest(), days.calendar()));
            case Reading.Moved(Unit unit, int count, Reading day) ->
                within(day, days -> Days.day(Units.plus(days.earliest(), unit, count), days.calendar()));
            case Reading.Nothing _ -> null;
            case Reading.Pair(Reading first, Reading second) -> pair(first, second);
            case Reading.Range(Reading first, Reading second) -> range(first, second);
            case Reading.Since(Reading start, boolean begun) -> since(start, begun);
            case Reading.Until(Reading end) ->
                within(closing(end), days -> days.latest() == null ? null : days.until());
        };
    }

    private Days within(Reading whole, UnaryOperator<Days> part) {
        Days days = days(whole);
        return days == null ? null : part.apply(days);
    }

    private Days dated(Reading.Dated date) {
        Days days = dates.days(date, future);
        if (days != null && date.weekday() > 0 && days.precision() == Precision.DAY) {
            int actual = days.earliest().getDayOfWeek().getValue();
            if (actual != date.weekday()) {
                notes.add("the weekday beside the date is not that of " + days.earliest());
            }
        }
        return days;
    }

    private static Days weekdayIn(int weekday, Days week) {
        return Days.day(Units.weekday(weekday, 0, true, week.earliest()), week.calendar());
    }

    /** After a year, "the 16th" is not of that year's January but of the month of publication. */
    private Reading spoken(Reading month) {
        boolean unknown = month instanceof Reading.Counted(Unit _, int count, Base base)
                && base == Base.DISCOURSE
                && count == 0
                && !discourse.knowsMonth();
        if (unknown) {
            return discourse.published() ? new Reading.Counted(Unit.MONTH, 0, Base.NOW) : new Reading.Nothing();
        }
        return month;
    }

    private static Days dayOf(int day, Days month) {
        return day > ChronoUnit.DAYS.between(month.earliest(), month.latest()) + 1
                ? null
                : Days.day(month.earliest().plusDays(day - 1L), month.calendar());
    }

    /** The water year is named by the calendar year that it ends in. */
    private Days kindOfYear(YearKind kind, Reading year, Days days) {
        if (kind != YearKind.WATER) {
            return days;
        }
        CalendarDays calendar = CalendarDays.of(days.calendar());
        LocalDate now = discourse.now();
        boolean counted = year instanceof Reading.Dated date && date.year() instanceof YearReference.Counted;
        boolean begun = counted && now != null && calendar.monthOf(now) > 6;
        int last = calendar.yearOf(days.latest()) + (begun ? 1 : 0);
        int first = Math.min(calendar.yearOf(days.earliest()), last - 1);
        return Days.between(calendar.firstDay(first, 7), calendar.lastDay(last, 6), Precision.YEAR, calendar.system());
    }

    private Days pair(Reading first, Reading second) {
        Days one = days(first);
        Days other = days(second);
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (first instanceof Reading.Counted) {
            return second instanceof Reading.Named ? one : TwoCalendars.today(one, other, discourse, notes);
        }
        return TwoCalendars.value(one, other, discourse, notes).in(CalendarSystem.BOTH);
    }

    /** "Since January" is since the last one, though the next may be nearer. */
    private Days since(Reading start, boolean begun) {
        Days days = days(start);
        if (days == null || days.earliest() == null) {
            return null;
        }
        if (begun && month(start) && discourse.published() && days.earliest().isAfter(discourse.now())) {
            int before = CalendarDays.of(days.calendar()).yearOf(days.earliest()) - 1;
            Reading year = new Reading.Dated(days.calendar(), new YearReference.Numbered(before), 0, 0, 0, 0, 0);
            return days(Completion.of(start, year)).onwards();
        }
        return days.onwards();
    }

    /** "Until the end of 2012" is until 2012 is over. */
    private static Reading closing(Reading end) {
        return end instanceof Reading.PartOf(Part part, Reading whole) && part == Part.END ? whole : end;
    }

    /** «از شنبه تا چهارشنبه» ends on the Wednesday after that Saturday. */
    private Days range(Reading first, Reading second) {
        Reading left = Completion.of(first, second);
        Reading right = Completion.of(second, first);
        Days one = days(left);
        if (one != null) {
            discourse.meanwhile(one);
        }
        Days other = following(one, closing(right));
        if (one == null || other == null || one.earliest() == null || other.latest() == null) {
            return null;
        }
        if (weekday(left) && weekday(right) && other.earliest().isBefore(one.earliest())) {
            other = Days.day(other.earliest().plusWeeks(1), other.calendar());
        }
        boolean forward = !one.earliest().isAfter(other.earliest());
        return forward ? one.to(other) : other.to(one);
    }

    /** «از اول مهر تا پایان آذر»: the second side of a range without a year is the next after the first. */
    private Days following(Days one, Reading second) {
        Days other = days(second);
        boolean before = one != null
                && other != null
                && one.earliest() != null
                && other.latest() != null
                && other.latest().isBefore(one.earliest());
        return before && month(second) && one.precision().compareTo(Precision.MONTH) <= 0
                ? Days.between(
                        other.earliest().plusYears(1), other.latest().plusYears(1), other.precision(), other.calendar())
                : other;
    }

    private static boolean month(Reading reading) {
        return switch (reading) {
            case Reading.Dated date -> date.year() == null && date.month() > 0;
            case Reading.PartOf(var _, Reading whole) -> month(whole);
            default -> false;
        };
    }

    private static boolean weekday(Reading reading) {
        return reading instanceof Reading.Named(Reading.Dated name, int _, var _) && name.weekday() > 0;
    }
}
