package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.calendar.CalendarDays;
import io.gahshomar.extraction.temporal.grammar.Mention;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Completion;
import io.gahshomar.extraction.temporal.reading.Part;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import io.gahshomar.extraction.temporal.reading.YearKind;
import io.gahshomar.extraction.temporal.reading.YearReference;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Gives mentions their values, in the order of the text. */
public final class Resolver {

    private static final int LAST_YEAR = 9999;
    /** By how many days a lunar date can miss the date beside it that it stands for. */
    private static final int LUNAR_LEEWAY = 2;

    private final Discourse discourse;
    private final Years years;
    private final Dates dates;
    private final boolean narrowing;
    private final List<Resolved> resolved = new ArrayList<>();
    private List<String> notes = new ArrayList<>();
    private boolean future;

    /**
     * @param published the day the text was published; null where unknown
     * @param calendar the calendar that years without any mark are of
     * @param narrowing whether early, mid and late narrow a value
     */
    public Resolver(LocalDate published, CalendarSystem calendar, boolean narrowing) {
        this.discourse = new Discourse(published, calendar);
        this.years = new Years(discourse);
        this.dates = new Dates(years);
        this.narrowing = narrowing;
    }

    /** The mentions that have a value. */
    public List<Resolved> resolve(List<Mention> mentions) {
        mentions.forEach(this::resolve);
        return resolved;
    }

    private void resolve(Mention mention) {
        notes = new ArrayList<>();
        future = mention.setting().future();
        discourse.enter(mention.stretch());
        Days days = uncertain(days(mention.reading()));
        if (days == null || !writable(days.earliest()) || !writable(days.latest())) {
            return;
        }
        resolved.add(new Resolved(mention, days, discourse.used(), notes));
        if (!mention.setting().citation()) {
            discourse.remember(days, resolved.size() - 1);
            if (days.earliest() != null && discourse.narrative() == null
                    || advances(mention, days, discourse.narrative())) {
                discourse.advance(days);
            }
        }
    }

    /** Every piece and part of a lunar date is as uncertain as the date. */
    private static Days uncertain(Days days) {
        return days != null && days.uncertain() ? days.marked("?") : days;
    }

    /** EDTF writes years of four digits; no text dates anything beyond. */
    private static boolean writable(LocalDate day) {
        return day == null || Math.abs(day.getYear()) <= LAST_YEAR;
    }

    /** A year in the middle of a sentence is an aside ("declassified in 2005"); so is a time looked back or forward to. */
    private static boolean advances(Mention mention, Days days, Days narrative) {
        if (days.earliest() == null || narrative == null) {
            return false;
        }
        int years = days.earliest().getYear()
                - (narrative.earliest() == null ? 0 : narrative.earliest().getYear());
        boolean goesOn = days.precision().compareTo(Precision.SEASON) <= 0 && years >= 0 && years <= 1;
        return switch (mention.reading() instanceof Reading.About(Reading whole) ? whole : mention.reading()) {
            case Reading.Dated(var _, YearReference.Counted counted, int _, int _, int _, int _, int _) ->
                counted.base() == Base.DISCOURSE && counted.years() >= 0;
            case Reading.Counted counted -> counted.base() == Base.DISCOURSE && counted.count() >= 0;
            case Reading.Named _, Reading.Stretch _, Reading.Century _, Reading.Decade _ -> false;
            default -> goesOn || mention.setting().initial();
        };
    }

    private Days days(Reading reading) {
        return switch (reading) {
            case Reading.Dated date -> dated(date);
            case Reading.Decade(CalendarSystem calendar, YearReference year) -> decade(calendar, year);
            case Reading.Century(CalendarSystem calendar, int first, int last) -> century(calendar, first, last);
            case Reading.Counted counted -> counted(counted);
            case Reading.Named named -> named(named);
            case Reading.Stretch(Unit unit, int count) -> stretch(unit, count);
            case Reading.PartOf(Part part, Reading whole) -> part(part, days(whole));
            case Reading.About(Reading whole) -> {
                Days days = days(whole);
                yield days == null ? null : days.marked("~");
            }
            case Reading.PieceOf(Unit unit, int length, int number, Reading whole) -> {
                Days days = days(whole);
                yield days == null ? null : Parts.piece(unit, length, number, days);
            }
            case Reading.HalfOf(int number, Reading whole) -> {
                Days days = days(whole);
                yield days == null ? null : Parts.half(number, days);
            }
            case Reading.DayOf(int day, Reading month) -> dayOf(day, days(month));
            case Reading.WeekdayIn(int weekday, Reading week) -> weekdayIn(weekday, days(week));
            case Reading.KindOfYear(YearKind kind, Reading year) -> kindOfYear(kind, year);
            case Reading.Nothing _ -> null;
            case Reading.Pair(Reading first, Reading second) -> pair(first, second);
            case Reading.Range(Reading first, Reading second) -> range(first, second);
            case Reading.Since(Reading start) -> {
                Days days = days(start);
                yield days == null || days.earliest() == null ? null : days.onwards();
            }
            case Reading.Until(Reading end) -> {
                Days days = days(closing(end));
                yield days == null || days.latest() == null ? null : days.until();
            }
        };
    }

    private Days dated(Reading.Dated date) {
        Days days = dates.days(date, future);
        if (days != null && date.weekday() > 0 && days.precision() == Precision.DAY) {
            int actual = days.earliest().getDayOfWeek().getValue();
            if (actual != date.weekday()) {
                notes.add("the weekday beside the date is not that of " + days.earliest());
            }
        }
        return days;
    }

    private Days decade(CalendarSystem told, YearReference year) {
        CalendarSystem calendar = years.calendar(told, year);
        boolean old = year instanceof YearReference.Abbreviated(int tens) && tens >= 20;
        boolean twentieth = old && calendar == CalendarSystem.GREGORIAN;
        Integer number = twentieth
                ? Integer.valueOf(1900 + ((YearReference.Abbreviated) year).number())
                : years.number(year, calendar);
        int first = number == null ? 0 : number - Math.floorMod(number, 10);
        return number == null ? null : Days.years(CalendarDays.of(calendar), first, first + 9, Precision.DECADE);
    }

    private Days century(CalendarSystem told, int first, int last) {
        CalendarSystem calendar = told == null ? CalendarSystem.GREGORIAN : told;
        CalendarDays days = CalendarDays.of(calendar);
        if (last * 100 > 2100) {
            return null;
        }
        boolean gregorian = calendar == CalendarSystem.GREGORIAN;
        Days from = Days.years(
                days, (first - 1) * 100 + (gregorian ? 0 : 1), first * 100 - (gregorian ? 1 : 0), Precision.CENTURY);
        Days to = Days.years(
                days, (last - 1) * 100 + (gregorian ? 0 : 1), last * 100 - (gregorian ? 1 : 0), Precision.CENTURY);
        return first == last ? from : from.to(to);
    }

    private Days counted(Reading.Counted counted) {
        if (counted.unit() == Unit.DAY && counted.base() != Base.DISCOURSE && !discourse.published()) {
            return null;
        }
        boolean fromEnd = counted.base() == Base.DISCOURSE && counted.count() > 0;
        LocalDate base = fromEnd ? discourse.end() : discourse.day(counted.base());
        if (base == null) {
            return null;
        }
        CalendarSystem calendar = discourse.calendar(counted.base());
        return Units.days(counted.unit(), counted.count(), base, CalendarDays.of(calendar));
    }

    private Days named(Reading.Named named) {
        Reading.Dated name = named.name();
        LocalDate base = discourse.day(named.base());
        if (base == null) {
            return null;
        }
        if (name.weekday() > 0 && name.month() == 0) {
            return Days.day(Units.weekday(name.weekday(), named.direction(), future, base), discourse.calendar());
        }
        CalendarSystem calendar = years.calendar(name.calendar(), null);
        int year = CalendarDays.of(calendar).yearOf(base);
        Days days = Dates.days(name, CalendarDays.of(calendar), year);
        boolean back = named.direction() < 0 && days != null && !days.latest().isBefore(base);
        boolean on = named.direction() > 0 && days != null && !days.earliest().isAfter(base);
        return back || on ? Dates.days(name, CalendarDays.of(calendar), year + named.direction()) : days;
    }

    private Days stretch(Unit unit, int count) {
        LocalDate now = discourse.now();
        if (now == null || !discourse.published()) {
            return null;
        }
        LocalDate other = Units.plus(now, unit, count);
        return count < 0
                ? Days.between(other, now, Precision.INTERVAL, discourse.calendar())
                : Days.between(now, other, Precision.INTERVAL, discourse.calendar());
    }

    private Days part(Part part, Days whole) {
        if (whole == null) {
            return null;
        }
        return narrowing ? Parts.part(part, whole) : whole.marked("~");
    }

    private static Days weekdayIn(int weekday, Days week) {
        return week == null ? null : Days.day(Units.weekday(weekday, 0, true, week.earliest()), week.calendar());
    }

    private static Days dayOf(int day, Days month) {
        return month == null || day > ChronoUnit.DAYS.between(month.earliest(), month.latest()) + 1
                ? null
                : Days.day(month.earliest().plusDays(day - 1L), month.calendar());
    }

    /** The water year is named by the calendar year that it ends in. */
    private Days kindOfYear(YearKind kind, Reading year) {
        Days days = days(year);
        if (days == null || kind != YearKind.WATER) {
            return days;
        }
        CalendarDays calendar = CalendarDays.of(days.calendar());
        LocalDate now = discourse.now();
        boolean counted = year instanceof Reading.Dated date && date.year() instanceof YearReference.Counted;
        boolean begun = counted && now != null && calendar.monthOf(now) > 6;
        int number = calendar.yearOf(days.earliest()) + (begun ? 1 : 0);
        return Days.between(
                calendar.firstDay(number - 1, 7), calendar.lastDay(number, 6), Precision.YEAR, calendar.system());
    }

    /** Where the calendars disagree, the side that lies nearer to what was spoken of last is the value. */
    private Days pair(Reading first, Reading second) {
        Days one = days(first);
        Days other = days(second);
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        boolean today = first instanceof Reading.Counted;
        if (today && second instanceof Reading.Named) {
            return one;
        }
        int leeway = one.uncertain() || other.uncertain() ? LUNAR_LEEWAY : 0;
        boolean agree = !one.earliest().minusDays(leeway).isAfter(other.latest())
                && !other.earliest().minusDays(leeway).isAfter(one.latest());
        if (agree) {
            Days value = narrower(one, other) ? one : other;
            return today && other.calendar() == one.calendar() ? value : value.in(CalendarSystem.BOTH);
        }
        notes.add("the two calendars disagree: " + one.edtf() + " and " + other.edtf());
        LocalDate near = discourse.last();
        boolean firstFits = near == null || distance(one, near) <= distance(other, near);
        return (firstFits ? one : other).in(CalendarSystem.BOTH);
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

    /** "Until the end of 2012" is until 2012 is over. */
    private static Reading closing(Reading end) {
        return end instanceof Reading.PartOf(Part part, Reading whole) && part == Part.END ? whole : end;
    }

    private static boolean weekday(Reading reading) {
        return reading instanceof Reading.Named(Reading.Dated name, int _, var _) && name.weekday() > 0;
    }

    /** «از شنبه تا چهارشنبه» ends on the Wednesday after that Saturday. */
    private Days range(Reading first, Reading second) {
        Reading left = Completion.of(first, second);
        Reading right = Completion.of(second, first);
        Days one = days(left);
        if (one != null) {
            discourse.meanwhile(one);
        }
        Days other = days(closing(right));
        if (one == null || other == null || one.earliest() == null || other.latest() == null) {
            return null;
        }
        if (weekday(left) && weekday(right) && other.earliest().isBefore(one.earliest())) {
            other = Days.day(other.earliest().plusWeeks(1), other.calendar());
        }
        boolean forward = !one.earliest().isAfter(other.earliest());
        return forward ? one.to(other) : other.to(one);
    }
}
