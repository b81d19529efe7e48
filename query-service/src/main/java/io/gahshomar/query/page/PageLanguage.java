package io.gahshomar.query.page;

import io.gahshomar.event.date.CalendarSystem;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** A language that the page speaks. */
public enum PageLanguage {
    /** Persian: from right to left, Jalali dates first. */
    FA("rtl", CalendarSystem.JALALI, "فارسی"),
    /** English: from left to right, Gregorian dates first. */
    EN("ltr", CalendarSystem.GREGORIAN, "English");

    private final String direction;
    private final CalendarSystem calendar;
    private final String ownName;

    PageLanguage(String direction, CalendarSystem calendar, String ownName) {
        this.direction = direction;
        this.calendar = calendar;
        this.ownName = ownName;
    }

    /** Its BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of the attribute {@code dir}. */
    public String direction() {
        return direction;
    }

    /** The calendar that its readers expect. */
    public CalendarSystem calendar() {
        return calendar;
    }

    /** What it calls itself. */
    public String ownName() {
        return ownName;
    }

    /** The language of a tag; empty where it is none of these. */
    public static Optional<PageLanguage> of(String tag) {
        return List.of(values()).stream()
                .filter(each -> each.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The one of these that a header {@code Accept-Language} likes best; empty where it wants none of them. */
    public static Optional<PageLanguage> accepted(String header) {
        try {
            List<LanguageRange> ranges = LanguageRange.parse(header);
            List<String> tags =
                    List.of(values()).stream().map(PageLanguage::tag).toList();
            return Optional.ofNullable(Locale.lookupTag(ranges, tags)).flatMap(PageLanguage::of);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
