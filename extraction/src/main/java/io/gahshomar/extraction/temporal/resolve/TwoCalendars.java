package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One date written twice: in two calendars, or as "today" and as a date. */
final class TwoCalendars {

    /** By how many days a lunar date can miss the date beside it that it stands for. */
    private static final int LUNAR_LEEWAY = 2;

    private TwoCalendars() {}

    /**
     * The one of two values that is more exact; where they disagree, the one that lies nearer to what was spoken of last, and
     * a note says so.
     */
    static Days value(Days one, Days other, Discourse discourse, List<String> notes) {
        if (agree(one, other)) {
            return narrower(one, other) ? one : other;
        }
        notes.add("the two calendars disagree: " + one.edtf() + " and " + other.edtf());
        LocalDate near = discourse.last();
        return near == null || distance(one, near) <= distance(other, near) ? one : other;
    }

    /** The same for a day counted from now; two in one calendar stay in it where they agree. */
    static Days today(Days day, Days date, Discourse discourse, List<String> notes) {
        Days value = value(day, date, discourse, notes);
        return agree(day, date) && date.calendar() == day.calendar() ? value : value.in(CalendarSystem.BOTH);
    }

    private static boolean agree(Days one, Days other) {
        int leeway = one.uncertain() || other.uncertain() ? LUNAR_LEEWAY : 0;
        return !one.earliest().minusDays(leeway).isAfter(other.latest())
                && !other.earliest().minusDays(leeway).isAfter(one.latest());
    }

    /** A certain date is preferred to a lunar one, and a Gregorian unit, since EDTF can name it. */
    private static boolean narrower(Days one, Days other) {
        if (one.uncertain() != other.uncertain() && one.precision() == other.precision()) {
            return other.uncertain();
        }
        return one.precision().compareTo(other.precision()) < 0
                || one.precision() == other.precision() && one.calendar() == CalendarSystem.GREGORIAN;
    }

    private static long distance(Days days, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(days.earliest(), day));
    }
}
