package io.gahshomar.extraction.calendar;

import io.gahshomar.event.date.CalendarSystem;
import java.time.LocalDate;
import java.time.YearMonth;

/** The proleptic Gregorian calendar. */
record GregorianDays() implements CalendarDays {

    @Override
    public CalendarSystem system() {
        return CalendarSystem.GREGORIAN;
    }

    @Override
    public LocalDate firstDay(int year, int month) {
        return LocalDate.of(year, month, 1);
    }

    @Override
    public int daysIn(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    @Override
    public int yearOf(LocalDate day) {
        return day.getYear();
    }

    @Override
    public int monthOf(LocalDate day) {
        return day.getMonthValue();
    }
}
