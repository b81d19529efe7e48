package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.calendar.CalendarDays;
import io.gahshomar.extraction.temporal.Resolution;
import io.gahshomar.extraction.temporal.reading.Base;
import java.time.LocalDate;

/** What the text has spoken of so far, and when it was published. */
final class Discourse {

    /** From the first to the last year of a decade. */
    private static final int DECADE = 9;

    private static final Resolution EXPLICIT = new Resolution.Explicit();
    private static final Resolution FROM_PUBLICATION = new Resolution.FromPublication();

    private final LocalDate published;
    private final CalendarSystem calendar;
    private Days last;
    private Days narrative;
    private int antecedent = -1;
    private int stretchOfLast;
    private int stretch;
    private Resolution used = EXPLICIT;

    Discourse(LocalDate published, CalendarSystem calendar) {
        this.published = published;
        this.calendar = calendar;
    }

    /** The calendar that years without any mark are of, where their number allows. */
    CalendarSystem calendar() {
        return calendar;
    }

    void enter(int paragraph) {
        stretch = paragraph;
        used = EXPLICIT;
    }

    /** Keeps the value of an expression as what was spoken of last. */
    void remember(Days days, int index) {
        if (days.precision() != Precision.CENTURY) {
            last = days;
            antecedent = index;
            stretchOfLast = stretch;
        }
    }

    /** Keeps the first side of a range for its second: «اول فروردین ۱۴۰۰ تا پایان همان سال». */
    void meanwhile(Days days) {
        last = days;
        stretchOfLast = stretch;
    }

    /** Keeps the value as the time that the narrative has come to, which dates without a year belong to. */
    void advance(Days days) {
        narrative = days;
    }

    /** The time that the narrative has come to; null before the first date. */
    Days narrative() {
        return narrative;
    }

    boolean published() {
        return published != null;
    }

    /** The day of publication; where none is known, the day spoken of last. Null without either. */
    LocalDate now() {
        if (published == null) {
            LocalDate spokenOf = last();
            return narrative == null || narrative.earliest() == null ? spokenOf : narrative.earliest();
        }
        used = FROM_PUBLICATION;
        return published;
    }

    /** The day that a relative expression counts from; null where there is none. */
    LocalDate day(Base base) {
        return reported(base) ? now() : last();
    }

    /** The calendar of what a relative expression counts from. */
    CalendarSystem calendar(Base base) {
        return published != null && reported(base) ? calendar : lastCalendar();
    }

    private boolean reported(Base base) {
        return switch (base) {
            case NOW -> true;
            case DISCOURSE -> false;
            case CURRENT -> !narrating();
        };
    }

    /** A day of what was spoken of last; the day of publication where nothing was. Null without either. */
    LocalDate last() {
        if (last == null) {
            used = published == null ? used : FROM_PUBLICATION;
            return published;
        }
        used = antecedent < 0 ? used : new Resolution.FromDiscourse(antecedent);
        return last.earliest() == null ? last.latest() : last.earliest();
    }

    /** The last day of what was spoken of last. */
    LocalDate end() {
        LocalDate start = last();
        return last == null || last.latest() == null ? start : last.latest();
    }

    /** The calendar of what was spoken of last. */
    CalendarSystem lastCalendar() {
        return last == null || last.calendar() == CalendarSystem.BOTH ? calendar : last.calendar();
    }

    /** Whether an expression of the same paragraph has set another time than that of publication. */
    boolean narrating() {
        return last != null
                && stretchOfLast == stretch
                && published != null
                && !spansDecades(last)
                && Math.abs(last().getYear() - published.getYear()) > 1;
    }

    /** A decade or half a century says nothing of the year of what is told next. */
    private static boolean spansDecades(Days days) {
        return days.earliest() != null
                && days.latest() != null
                && days.latest().getYear() - days.earliest().getYear() >= DECADE;
    }

    /** Whether what was spoken of last lies in one month; a text that has spoken of nothing is of the month it was published in. */
    boolean knowsMonth() {
        return last == null ? published != null : last.precision().compareTo(Precision.MONTH) <= 0;
    }

    /** How the value that was just made depends on what was remembered. */
    Resolution used() {
        return used;
    }

    /** The days of a calendar; what the language uses where none is told. */
    CalendarDays days(CalendarSystem told) {
        return CalendarDays.of(told == null ? calendar : told);
    }
}
