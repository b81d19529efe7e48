package io.gahshomar.query.page;

import io.gahshomar.event.date.CalendarSystem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Spans of days in words, as {@code dates.js} says them: whole years and months by their names, long spans by the months
 * that they begin and end in, all others by their days. Not safe for use by several threads.
 */
final class DateWords {

    private static final int LONG_SPAN_DAYS = 62;

    private final PageCalendar calendar;
    private final Map<String, String> strings;

    DateWords(PageLanguage language, CalendarSystem system, Map<String, String> strings) {
        calendar = new PageCalendar(language, system);
        this.strings = strings;
    }

    /** The span in words; a side that is null is open, and not both are. */
    String span(LocalDate earliest, LocalDate latest) {
        if (earliest == null) {
            return strings.get("date.until").replace("{date}", side(latest, latest.plusDays(1)));
        }
        if (latest == null) {
            return strings.get("date.from").replace("{date}", side(earliest, earliest));
        }
        LocalDate after = latest.plusDays(1);
        if (calendar.beginsYear(earliest) && calendar.beginsYear(after)) {
            return joined(calendar.format(earliest, "y"), calendar.format(latest, "y"));
        }
        if (longSpan(earliest, after)) {
            return months(earliest, latest);
        }
        return earliest.equals(latest) ? day(earliest) : days(earliest, latest);
    }

    /** One side of an open span: by its year or month where one begins with {@code start}. */
    private String side(LocalDate day, LocalDate start) {
        if (!calendar.beginsMonth(start)) {
            return day(day);
        }
        return calendar.format(day, calendar.beginsYear(start) ? "y" : "MMMM y");
    }

    private boolean longSpan(LocalDate earliest, LocalDate after) {
        return calendar.beginsMonth(earliest) && calendar.beginsMonth(after)
                || ChronoUnit.DAYS.between(earliest, after) > LONG_SPAN_DAYS;
    }

    private String months(LocalDate earliest, LocalDate latest) {
        String first = sameYear(earliest, latest) ? "MMMM" : "MMMM y";
        return sameMonth(earliest, latest)
                ? calendar.format(latest, "MMMM y")
                : joined(calendar.format(earliest, first), calendar.format(latest, "MMMM y"));
    }

    private String days(LocalDate earliest, LocalDate latest) {
        String first = sameMonth(earliest, latest) ? "d" : sameYear(earliest, latest) ? "d MMMM" : "d MMMM y";
        return joined(calendar.format(earliest, first), day(latest));
    }

    private String day(LocalDate day) {
        return calendar.format(day, "d MMMM y");
    }

    private boolean sameYear(LocalDate one, LocalDate other) {
        return calendar.year(one) == calendar.year(other);
    }

    private boolean sameMonth(LocalDate one, LocalDate other) {
        return sameYear(one, other) && calendar.month(one) == calendar.month(other);
    }

    private String joined(String first, String last) {
        return first.equals(last)
                ? first
                : strings.get("date.range").replace("{first}", first).replace("{last}", last);
    }
}
