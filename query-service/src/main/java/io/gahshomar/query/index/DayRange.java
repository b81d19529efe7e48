package io.gahshomar.query.index;

import java.time.LocalDate;

/**
 * The days from {@code first} to {@code last}, both inclusive.
 *
 * @param first {@link LocalDate#MIN} where there is no bound
 * @param last {@link LocalDate#MAX} where there is no bound
 */
public record DayRange(LocalDate first, LocalDate last) {

    /** All days. */
    public static final DayRange ALL = new DayRange(LocalDate.MIN, LocalDate.MAX);

    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("end of range " + last + " is before its start " + first);
        }
    }
}
