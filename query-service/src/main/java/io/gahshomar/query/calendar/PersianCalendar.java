package io.gahshomar.query.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;

/** The official solar calendar of Iran, by ICU. */
public final class PersianCalendar {

    private static final long MILLIS_OF_DAY = 86_400_000L;
    private static final int MONTHS = 12;
    private static final Calendar ICU = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=persian"));

    private PersianCalendar() {}

    /**
     * A day of that calendar.
     *
     * @param year any
     * @param month 1 to 12
     * @param day 1 to 31
     */
    public record Day(int year, int month, int day) {

        /** The day as {@code 1386-07-24}. */
        @Override
        public String toString() {
            return "%s-%02d-%02d".formatted(PersianCalendar.year(year), month, day);
        }
    }

    /** The first day of a month; months count on beyond the year, so 13 is the first of the next year. */
    public static LocalDate firstDay(int year, int month) {
        Calendar calendar = ICU.clone();
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year + Math.floorDiv(month - 1, MONTHS));
        calendar.set(Calendar.MONTH, Math.floorMod(month - 1, MONTHS));
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_OF_DAY));
    }

    /** The day of this calendar that a Gregorian day is. */
    public static Day of(LocalDate day) {
        Calendar calendar = ICU.clone();
        calendar.setTimeInMillis(day.toEpochDay() * MILLIS_OF_DAY);
        return new Day(
                calendar.get(Calendar.EXTENDED_YEAR),
                calendar.get(Calendar.MONTH) + 1,
                calendar.get(Calendar.DAY_OF_MONTH));
    }

    /** A year in four digits at least, as ISO 8601 writes years. */
    static String year(int year) {
        return year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
    }
}
