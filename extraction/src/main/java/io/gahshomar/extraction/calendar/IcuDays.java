package io.gahshomar.extraction.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.gahshomar.event.date.CalendarSystem;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * A calendar as ICU knows it. The month beginnings of the years that texts speak of are read once into a table of epoch
 * days; other years are asked of ICU.
 */
final class IcuDays implements CalendarDays {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 1500;
    private static final int MONTHS = 12;
    /** The months before the first of the table, counted from the first of year 1. */
    private static final int OFFSET = (FIRST_YEAR - 1) * MONTHS;

    private static final long MILLIS_OF_DAY = 86_400_000L;

    private final CalendarSystem system;
    private final boolean uncertain;
    private final Calendar icu;
    private final int[] monthStarts;

    private IcuDays(CalendarSystem system, boolean uncertain, Calendar icu) {
        this.system = system;
        this.uncertain = uncertain;
        this.icu = icu;
        this.monthStarts = new int[(LAST_YEAR - FIRST_YEAR + 1) * MONTHS + 1];
        for (int i = 0; i < monthStarts.length; i++) {
            monthStarts[i] = epochDay(icu, FIRST_YEAR + i / MONTHS, i % MONTHS);
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
        icu.set(Calendar.EXTENDED_YEAR, year);
        icu.set(Calendar.MONTH, month);
        icu.set(Calendar.DAY_OF_MONTH, 1);
        return (int) Math.floorDiv(icu.getTimeInMillis(), MILLIS_OF_DAY);
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
        return LocalDate.ofEpochDay(monthStart((year - 1) * MONTHS + month - 1));
    }

    @Override
    public int daysIn(int year, int month) {
        int index = (year - 1) * MONTHS + month - 1;
        return monthStart(index + 1) - monthStart(index);
    }

    @Override
    public int yearOf(LocalDate day) {
        return 1 + Math.floorDiv(indexOf(day), MONTHS);
    }

    @Override
    public int monthOf(LocalDate day) {
        return 1 + Math.floorMod(indexOf(day), MONTHS);
    }

    /** Epoch day of a month counted from the first of year 1. */
    private int monthStart(int index) {
        int place = index - OFFSET;
        return place >= 0 && place < monthStarts.length
                ? monthStarts[place]
                : epochDay(icu.clone(), 1 + Math.floorDiv(index, MONTHS), Math.floorMod(index, MONTHS));
    }

    private int indexOf(LocalDate day) {
        int found = Arrays.binarySearch(monthStarts, (int) day.toEpochDay());
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && index < monthStarts.length - 1 ? index + OFFSET : indexBeyondTable(day);
    }

    private int indexBeyondTable(LocalDate day) {
        Calendar calendar = icu.clone();
        calendar.setTimeInMillis(day.toEpochDay() * MILLIS_OF_DAY);
        return (calendar.get(Calendar.EXTENDED_YEAR) - 1) * MONTHS + calendar.get(Calendar.MONTH);
    }
}
