package io.gahshomar.event.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * An Extended Date/Time Format value: level 0 and level 1 of the EDTF specification (Library of Congress, 2019-02-04;
 * ISO 8601-2:2019, Annex A), and of level 2 the groupings of months within a year: quarters (33 to 36), quadrimesters (37
 * to 39) and semesters (40, 41). The text is kept as it was written; two values are equal when their texts are.
 *
 * <p>Bounds are days of the proleptic Gregorian calendar, inclusive. An open side ({@code ..}) and an unknown side
 * (nothing before or after the slash) have no bound.
 */
public final class Edtf implements Comparable<Edtf> {

    private static final String OPEN = "..";
    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;
    private static final Comparator<LocalDate> OPEN_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Edtf> CHRONOLOGICAL = Comparator.comparing(Edtf::sortStart)
            .thenComparing(Edtf::latest, OPEN_LAST)
            .thenComparing(Edtf::toString);

    private final String text;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final Precision precision;
    private final boolean approximate;
    private final boolean uncertain;

    private Edtf(String text, EdtfDate start, EdtfDate end, Precision precision) {
        this.text = text;
        this.earliest = start == null ? null : start.earliest();
        this.latest = end == null ? null : end.latest();
        this.precision = precision;
        this.approximate = start != null && start.approximate() || end != null && end.approximate();
        this.uncertain = start != null && start.uncertain() || end != null && end.uncertain();
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new EdtfException(text, "its end " + latest + " is before its start " + earliest);
        }
    }

    /**
     * Reads an EDTF string of level 0 or 1, or a level 2 grouping of months.
     *
     * @throws EdtfException where the text is no such value; its message says what would be
     */
    @JsonCreator
    public static Edtf parse(String text) {
        Objects.requireNonNull(text, "EDTF text");
        int slash = text.indexOf('/');
        if (slash < 0) {
            EdtfDate date = date(text, text);
            return new Edtf(text, date, date, date.precision());
        }
        EdtfDate start = side(text, text.substring(0, slash));
        EdtfDate end = side(text, text.substring(slash + 1));
        if (start == null && end == null) {
            throw new EdtfException(text, "an interval needs a date on one side at least");
        }
        return new Edtf(text, start, end, Precision.INTERVAL);
    }

    private static EdtfDate side(String whole, String text) {
        return text.isEmpty() || text.equals(OPEN) ? null : date(whole, text);
    }

    private static EdtfDate date(String whole, String text) {
        EdtfDate date = EdtfDate.parse(text);
        if (date == null) {
            throw new EdtfException(
                    whole, "'" + text + "' should read like 2007, 2007-10, 2007-10-16, 199X, 2007~ or 2005/2007-10");
        }
        return date;
    }

    /** The first day covered, inclusive; null where the start is open or unknown. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day covered, inclusive; null where the end is open or unknown. */
    public LocalDate latest() {
        return latest;
    }

    /** The unit of a single date, {@link Precision#INTERVAL} for an interval. */
    public Precision precision() {
        return precision;
    }

    /** Whether a part is qualified as approximate ({@code ~} or {@code %}). */
    public boolean approximate() {
        return approximate;
    }

    /** Whether a part is qualified as uncertain ({@code ?} or {@code %}). */
    public boolean uncertain() {
        return uncertain;
    }

    /** Whether the two values have a day in common; open sides reach without end. */
    public boolean intersects(Edtf other) {
        return notAfter(earliest, other.latest) && notAfter(other.earliest, latest);
    }

    /** The days that both values have: the later start and the earlier end; null where they have no day in common. */
    public Edtf intersection(Edtf other) {
        if (!intersects(other)) {
            return null;
        }
        LocalDate start = earliest == null || other.earliest != null && other.earliest.isAfter(earliest)
                ? other.earliest
                : earliest;
        LocalDate end = latest == null || other.latest != null && other.latest.isBefore(latest) ? other.latest : latest;
        return start == null && end == null ? this : parse(side(start) + "/" + side(end));
    }

    /** A year of more than four digits is always whole, so its first and last day are written as the year. */
    private static String side(LocalDate day) {
        if (day == null) {
            return OPEN;
        }
        return Math.abs(day.getYear()) > LAST_YEAR_OF_FOUR_DIGITS ? "Y" + day.getYear() : day.toString();
    }

    private static boolean notAfter(LocalDate start, LocalDate end) {
        return start == null || end == null || !start.isAfter(end);
    }

    private LocalDate sortStart() {
        return earliest == null ? latest : earliest;
    }

    /** Chronological: by first day (an open start by its end), then last day (an open end last), then text. */
    @Override
    public int compareTo(Edtf other) {
        return CHRONOLOGICAL.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf edtf && edtf.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The EDTF string. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
