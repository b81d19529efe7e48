package io.gahshomar.query.page;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.gahshomar.event.date.CalendarSystem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Days of a calendar in the words of a language. Not safe for use by several threads. */
final class PageCalendar {

    private final ULocale locale;
    private final Calendar calendar;

    PageCalendar(PageLanguage language, CalendarSystem system) {
        locale = new ULocale(
                language.tag() + "@calendar=" + (system == CalendarSystem.JALALI ? "persian" : "gregorian"));
        calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
    }

    boolean beginsMonth(LocalDate day) {
        return field(day, Calendar.DAY_OF_MONTH) == 1;
    }

    boolean beginsYear(LocalDate day) {
        return beginsMonth(day) && field(day, Calendar.MONTH) == 0;
    }

    int year(LocalDate day) {
        return field(day, Calendar.YEAR);
    }

    int month(LocalDate day) {
        return field(day, Calendar.MONTH);
    }

    /** A day by a pattern of CLDR, such as {@code d MMMM y}. */
    String format(LocalDate day, String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setCalendar(calendar.clone());
        return format.format(instant(day));
    }

    private int field(LocalDate day, int field) {
        calendar.setTime(instant(day));
        return calendar.get(field);
    }

    private static Date instant(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
