package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import io.gahshomar.extraction.temporal.reading.YearReference;

/** Two readings side by side that are one date: in two calendars, or as "today" or "next Tuesday" and as a date. */
final class Pairs {

    private static final int LATEST_JALALI = 1450;

    private Pairs() {}

    /** The pair; null where the two cannot be one date. */
    static Reading of(Reading first, Reading second) {
        if (first instanceof Reading.Counted(Unit unit, int _, var _) && unit == Unit.DAY) {
            return day(second) ? new Reading.Pair(first, second) : null;
        }
        if (first instanceof Reading.Named(Reading.Dated name, int direction, var _) && name.weekday() > 0) {
            return direction != 0 && second instanceof Reading.Dated date && date.firstDay() > 0
                    ? date.onWeekday(name.weekday())
                    : null;
        }
        if (second instanceof Reading.Range(Reading.Dated from, Reading _)) {
            return ofSpan(first, from, second);
        }
        if (!(first instanceof Reading.Dated one) || !(second instanceof Reading.Dated other)) {
            return null;
        }
        CalendarSystem ofFirst = calendar(one);
        CalendarSystem ofSecond = calendar(other);
        boolean differ = ofFirst != null && ofSecond != null && ofFirst != ofSecond;
        return differ ? new Reading.Pair(one.in(ofFirst), other.in(ofSecond)) : null;
    }

    /** «سال ۱۳۹۶ (۲۰۱۷-۲۰۱۸)»: a Jalali year lies in two Gregorian ones. */
    private static Reading ofSpan(Reading first, Reading.Dated from, Reading span) {
        boolean pair = first instanceof Reading.Dated year
                && calendar(year) == CalendarSystem.JALALI
                && calendar(from) == CalendarSystem.GREGORIAN;
        return pair ? new Reading.Pair(((Reading.Dated) first).in(CalendarSystem.JALALI), span) : null;
    }

    private static boolean day(Reading reading) {
        return switch (reading) {
            case Reading.Dated date -> date.firstDay() > 0;
            case Reading.Named(Reading.Dated name, int _, var _) -> name.weekday() > 0;
            default -> false;
        };
    }

    private static CalendarSystem calendar(Reading.Dated date) {
        if (date.calendar() != null || !(date.year() instanceof YearReference.Numbered(int number))) {
            return date.calendar();
        }
        return number <= LATEST_JALALI ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
    }
}
