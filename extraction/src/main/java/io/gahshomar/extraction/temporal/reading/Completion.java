package io.gahshomar.extraction.temporal.reading;

import io.gahshomar.event.date.CalendarSystem;

/** What one of two dates side by side takes from the other: «۷ تیر تا ۱۲ مرداد ۹۹», «84 ـ 1380», 1992–95. */
public final class Completion {

    private static final int HALF = 50;

    private Completion() {}

    /** The side with the year, month and calendar that only the other tells. */
    public static Reading of(Reading side, Reading other) {
        if (side instanceof Reading.PartOf(var part, Reading whole)) {
            return new Reading.PartOf(part, of(whole, other));
        }
        Reading.Dated model = dated(other);
        return side instanceof Reading.Dated date && model != null ? complete(date, model) : side;
    }

    private static Reading.Dated dated(Reading reading) {
        return switch (reading) {
            case Reading.Dated date -> date;
            case Reading.PartOf(var _, Reading whole) -> dated(whole);
            case Reading.Pair(Reading first, Reading _) -> dated(first);
            default -> null;
        };
    }

    private static Reading.Dated complete(Reading.Dated date, Reading.Dated model) {
        boolean month = date.month() == 0 && date.firstDay() > 0;
        CalendarSystem calendar = date.calendar() == null ? model.calendar() : date.calendar();
        return new Reading.Dated(
                calendar,
                year(date.year(), model.year()),
                date.season(),
                month ? model.month() : date.month(),
                date.firstDay(),
                date.lastDay(),
                date.weekday());
    }

    private static YearReference year(YearReference year, YearReference model) {
        if (year == null) {
            return model;
        }
        boolean century = year instanceof YearReference.Abbreviated && model instanceof YearReference.Numbered;
        if (!century) {
            return year;
        }
        int last = ((YearReference.Abbreviated) year).number();
        int number = ((YearReference.Numbered) model).number();
        int sameCentury = number - Math.floorMod(number, 100) + last;
        int away = number - sameCentury;
        return new YearReference.Numbered(sameCentury + (away > HALF ? 2 * HALF : away < -HALF ? -2 * HALF : 0));
    }
}
