package io.gahshomar.query.calendar;

import java.time.LocalDate;

/** Writes Gregorian days as the Jalali day, month, year or interval that they are. */
public final class PersianInterval {

    private static final String OPEN = "..";

    private PersianInterval() {}

    /**
     * {@code 1386-07-24} for a day, {@code 1386-07} for a whole month, {@code 1386} for a whole year, {@code
     * 1386-07-24/1386-08-02} for other days; null stands for an open side, written {@code ..}.
     *
     * @param earliest first day, inclusive
     * @param latest last day, inclusive
     */
    public static String of(LocalDate earliest, LocalDate latest) {
        if (earliest == null || latest == null) {
            return side(earliest) + "/" + side(latest);
        }
        PersianCalendar.Day first = PersianCalendar.of(earliest);
        if (earliest.equals(latest)) {
            return first.toString();
        }
        if (first.day() == 1 && first.month() == 1 && isLast(first.year(), 12, latest)) {
            return PersianCalendar.year(first.year());
        }
        return first.day() == 1 && isLast(first.year(), first.month(), latest)
                ? first.toString().substring(0, first.toString().length() - 3)
                : first + "/" + PersianCalendar.of(latest);
    }

    private static boolean isLast(int year, int month, LocalDate day) {
        return PersianCalendar.firstDay(year, month + 1).minusDays(1).equals(day);
    }

    private static String side(LocalDate day) {
        return day == null ? OPEN : PersianCalendar.of(day).toString();
    }
}
