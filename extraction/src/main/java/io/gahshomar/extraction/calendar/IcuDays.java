package io.gahshomar.extraction.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.gahshomar.event.date.CalendarSystem;
import java.time.LocalDate;
import java.util.Arrays;

/** A calendar as ICU knows it, its month beginnings read once into a table of epoch days. */
final class IcuDays implements CalendarDays {

    /** The table reaches over every year that texts speak of; years beyond it are refused by {@link #firstDay}. */
    static final int LAST_YEAR = 2100;

    private static final int MONTHS = 12;

    private final CalendarSystem system;
    private final boolean uncertain;
    private final int[] monthStarts;

    private IcuDays(CalendarSystem system, boolean uncertain, Calendar icu) {
        this.system = system;
        this.uncertain = uncertain;
        this.monthStarts = new int[(LAST_YEAR + 1) * MONTHS + 1];
        for (int i = 0; i < monthStarts.length; i++) {
            monthStarts[i] = epochDay(icu, 1 + i / MONTHS, i % MONTHS);
        }
    }

    static IcuDays jalali() {
        return new IcuDays(CalendarSystem.JALALI, false, icu("persian"));
    }

    static IcuDays hijri() {
        return new IcuDays(CalendarSystem.HIJRI, true, icu("islamic-umalqura"));
    }

    private static Calendar icu(String type) {
        return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=" + type));
    }

    private static int epochDay(Calendar icu, int year, int month) {
        icu.clear();
        icu.set(year, month, 1);
        return (int) Math.floorDiv(icu.getTimeInMillis(), 86_400_000L);
    }

    @Override
    public CalendarSystem system() {
        return system;
    }

    @Override
    public boolean uncertain() {
        return uncertain;
    }

    @Override
    public LocalDate firstDay(int year, int month) {
        return LocalDate.ofEpochDay(monthStarts[index(year, month)]);
    }

    @Override
    public int daysIn(int year, int month) {
        int index = index(year, month);
        return monthStarts[index + 1] - monthStarts[index];
    }

    @Override
    public int yearOf(LocalDate day) {
        return 1 + indexOf(day) / MONTHS;
    }

    @Override
    public int monthOf(LocalDate day) {
        return 1 + indexOf(day) % MONTHS;
    }

    private static int index(int year, int month) {
        if (year < 1 || year > LAST_YEAR + 1 || month < 1 || month > MONTHS) {
            throw new IllegalArgumentException(
                    "month " + month + " of the year " + year + " is not in 1.." + LAST_YEAR);
        }
        return (year - 1) * MONTHS + month - 1;
    }

    private int indexOf(LocalDate day) {
        int found = Arrays.binarySearch(monthStarts, (int) day.toEpochDay());
        int index = found >= 0 ? found : -found - 2;
        if (index < 0 || index >= monthStarts.length - 1) {
            throw new IllegalArgumentException(day + " lies in no year of 1.." + LAST_YEAR);
        }
        return index;
    }
}
