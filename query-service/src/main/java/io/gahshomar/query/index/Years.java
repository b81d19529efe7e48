package io.gahshomar.query.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Years as marks that stand among the words of an entry: a search for words in a range leaves out what has no day in the years
 * of the range, without a look at it. No word has the sign that a mark begins with.
 */
public final class Years {

    private static final String SIGN = "@";

    /** Instead of the years of what covers too many. */
    private static final String MANY = SIGN + "many";

    private static final int MOST = 12;

    private Years() {}

    /** The marks of an entry. */
    public static List<String> of(Placed placed) {
        boolean many = placed.span() == SpanClass.OPEN_START || tooMany(placed.sortStart(), placed.latest());
        return many ? List.of(MANY) : each(placed.sortStart(), placed.latest());
    }

    /** The marks one of which each entry with a day in the range has; none where the range covers too many years. */
    public static List<String> of(DayRange range) {
        if (tooMany(range.first(), range.last())) {
            return List.of();
        }
        List<String> marks = new ArrayList<>(each(range.first(), range.last()));
        marks.add(MANY);
        return marks;
    }

    private static boolean tooMany(LocalDate first, LocalDate last) {
        return last.getYear() - first.getYear() >= MOST;
    }

    private static List<String> each(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> SIGN + year)
                .toList();
    }
}
