package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.extraction.temporal.reading.Completion;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import io.gahshomar.extraction.temporal.reading.YearReference;

/** Whether two readings side by side can be one date in two calendars. */
final class Pairs {

    private static final int LATEST_JALALI = 1450;

    private Pairs() {}

    static boolean possible(Reading first, Reading second) {
        if (first instanceof Reading.Counted(Unit unit, int _, var _) && unit == Unit.DAY) {
            return second instanceof Reading.Dated date && date.firstDay() > 0;
        }
        return first instanceof Reading.Dated one
                && second instanceof Reading.Dated other
                && calendar(one) != null
                && calendar(other) != null
                && calendar(one) != calendar(other);
    }

    /** The reading with the calendar that the number of its year tells. */
    static Reading told(Reading reading) {
        return reading instanceof Reading.Dated date ? date.in(calendar(date)) : reading;
    }

    /** Whether the second year is the one after the first: the 2007/08 season. */
    static boolean consecutive(Reading first, Reading second) {
        return first instanceof Reading.Dated earlier
                && Completion.of(second, first) instanceof Reading.Dated later
                && earlier.year() instanceof YearReference.Numbered(int year)
                && later.year() instanceof YearReference.Numbered(int next)
                && next == year + 1;
    }

    private static CalendarSystem calendar(Reading.Dated date) {
        if (date.calendar() != null || !(date.year() instanceof YearReference.Numbered(int number))) {
            return date.calendar();
        }
        return number <= LATEST_JALALI ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
    }
}
