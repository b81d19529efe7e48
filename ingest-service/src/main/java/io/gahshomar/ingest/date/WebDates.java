package io.gahshomar.ingest.date;

import com.ibm.icu.lang.UCharacter;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.Extraction;
import io.gahshomar.extraction.SourceText;
import io.gahshomar.ingest.extraction.Extractor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as feeds and pages write them: RFC 3339 and the other profiles of ISO 8601, RFC 822 and 2822 with all the liberties that
 * are taken with them, asctime, seconds since 1970, months in the languages of Europe; and whatever else a reader of Persian or English would understand, as
 * «سه‌شنبه ۲۴ مهر ۱۳۸۶». A date that does not exist, as 29 February 2026, is none.
 */
@ApplicationScoped
public class WebDates {

    private static final String TIME =
            "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?";
    private static final String ZONE = "(?<zone>(?:[A-Za-z]{1,5})?(?:\\s*[+-]\\d{1,2}(?::?\\d{2})?)?)";
    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    private static final String WEEKDAY = "(?:\\p{L}+\\.?,?\\s*)?";

    private static final List<Pattern> FORMS = List.of(
            // 2003-12-31T10:14:55Z, 2003-12-31 10:14, 20031231T101455+0330, 2003-12, 2003
            form("(?<year>\\d{4})(?:-(?<m>\\d{1,2})(?:-(?<day>\\d{1,2}))?)?(?:[T ]\\s*" + TIME + "\\s*" + ZONE + ")?"),
            // Fri, 2006/09/15 08:19:53 EDT
            form(WEEKDAY + "(?<year>\\d{4})[-/](?<m>\\d{1,2})[-/](?<day>\\d{1,2})(?:[T ]\\s*" + TIME + "\\s*" + ZONE
                    + ")?"),
            form("(?<year>\\d{4})(?<m>\\d{2})(?<day>\\d{2})(?:T?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?"
                    + ZONE + ")?(?<half>)"),
            // 2003-365, 2003365; 03-12-31T10:14Z
            form("(?<year>\\d{4})-?(?<ordinal>\\d{3})(?:T" + TIME + ZONE + ")?"),
            form("(?<year>\\d{2})-(?<m>\\d{2})-(?<day>\\d{2})T" + TIME + ZONE),
            // Thu, 01 Jan 2004 19:48:21 GMT; 1-Jan-04; Thursday 1st January 2004; 1. Jan 2004
            form(WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]*" + MONTH
                    + "[\\s,-]*(?<year>\\d{4}|\\d{2})(?:[\\sT,-]+(?:at\\s+)?" + TIME + "\\s*" + ZONE + ")?"),
            // 2004-Jul-13T9:15-05:00
            form("(?<year>\\d{4})[\\s.-]*" + MONTH + "[\\s-]*(?<day>\\d{1,2})\\.?(?:[\\sT,-]+" + TIME + "\\s*" + ZONE
                    + ")?"),
            // Thu Jan  1 19:48:21 GMT 2004
            form(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2}),?\\s+" + TIME + "\\s*" + ZONE + "\\s*(?<year>\\d{4})"),
            // January 1, 2004 7:48 PM
            form(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?:[\\s,T-]+(?:at\\s+)?"
                    + TIME + "\\s*" + ZONE + ")?"));
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");
    private static final Pattern PERSIAN = Pattern.compile("\\p{IsArabic}|(?<!\\d)1[2-4]\\d{2}(?!\\d)");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Abbreviations of zones as offsets; those of RFC 822, and those of the countries that are read here. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("et", "-05:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("bst", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("irst", "+03:30"),
            Map.entry("irdt", "+04:30"));
    /** Nobody wrote a feed before, and a Jalali year is not to be taken for a Gregorian one of the middle ages. */
    private static final int FIRST_YEAR = 1500;
    /** RFC 2822, 4.3: years of two digits. */
    private static final int FIRST_TWO_DIGIT_YEAR_OF_1900 = 50;

    private static final int LONGEST = 120;

    private final Function<SourceText, Extraction> extractor;

    @Inject
    WebDates(Extractor extractor) {
        this(extractor::extract);
    }

    /** Dates, with that reader of text behind them. */
    public WebDates(Function<SourceText, Extraction> extractor) {
        this.extractor = extractor;
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The date that a text gives; empty where it gives none. */
    public Optional<WebDate> parse(String text) {
        String digits = digits(text).strip();
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return Optional.empty();
        }
        String given = MonthNames.inEnglish(digits);
        if (EPOCH.matcher(given).matches()) {
            return Optional.of(epoch(Long.parseLong(given)));
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(given);
            if (matcher.matches() && year(matcher.group("year")) >= FIRST_YEAR) {
                return date(matcher);
            }
        }
        return understood(digits);
    }

    /** Digits of every script as those of ASCII. */
    private static String digits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = UCharacter.digit(c, 10);
            ascii.appendCodePoint(digit < 0 || Character.isLetter(c) ? c : '0' + digit);
        });
        return ascii.toString();
    }

    private static WebDate epoch(long number) {
        boolean seconds = number < 100_000_000_000L;
        Instant moment = seconds ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return WebDate.at(moment.atOffset(ZoneOffset.UTC));
    }

    private static Optional<WebDate> date(Matcher form) {
        try {
            int year = year(form.group("year"));
            String ordinal = group(form, "ordinal");
            LocalDate day = ordinal == null
                    ? LocalDate.of(year, month(form), number(group(form, "day"), 1))
                    : LocalDate.ofYearDay(year, Integer.parseInt(ordinal));
            return Optional.of(group(form, "hour") == null ? midnight(day) : moment(day, form));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static WebDate midnight(LocalDate day) {
        return new WebDate(day, day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static WebDate moment(LocalDate day, Matcher form) {
        int hour = number(form.group("hour"), 0);
        String half = group(form, "half");
        if (half != null && !half.isEmpty()) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int second = Math.min(number(group(form, "second"), 0), 59);
        boolean endOfDay = hour == 24;
        LocalTime time = LocalTime.of(endOfDay ? 0 : hour, number(form.group("minute"), 0), second);
        return WebDate.at(OffsetDateTime.of(endOfDay ? day.plusDays(1) : day, time, offset(group(form, "zone"))));
    }

    private static String group(Matcher form, String name) {
        return form.namedGroups().containsKey(name) ? form.group(name) : null;
    }

    private static int number(String digits, int fallback) {
        return digits == null ? fallback : Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < FIRST_TWO_DIGIT_YEAR_OF_1900 ? 2000 + year : 1900 + year;
    }

    private static int month(Matcher form) {
        String name = group(form, "month");
        return name == null ? number(group(form, "m"), 1) : MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    /** The offset of a zone; one that is not known, or not given, is UTC. */
    private static ZoneOffset offset(String zone) {
        String given = zone == null ? "" : zone.strip().toLowerCase(Locale.ROOT);
        Matcher offset = OFFSET.matcher(ZONES.getOrDefault(given, given));
        if (!offset.find()) {
            return ZoneOffset.UTC;
        }
        int minutes = Integer.parseInt(offset.group(2)) * 60 + number(offset.group(3), 0);
        return ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -minutes : minutes) * 60);
    }

    /** The first day that a reader of the language would see in it. */
    private Optional<WebDate> understood(String text) {
        String language = PERSIAN.matcher(text).find() ? "fa" : null;
        return extractor.apply(new SourceText(text, null, language)).expressions().stream()
                .filter(expression -> expression.date().precision() == Precision.DAY)
                .map(expression -> new WebDate(expression.date().earliest(), null))
                .findFirst();
    }
}
