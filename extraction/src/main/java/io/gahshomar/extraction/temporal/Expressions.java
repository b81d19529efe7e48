package io.gahshomar.extraction.temporal;

import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.extraction.temporal.resolve.Days;
import io.gahshomar.extraction.temporal.resolve.Resolved;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes expressions of what was resolved: surfaces, offsets in code points, EDTF values. */
final class Expressions {

    private static final int KNOWN = 512;
    private static final Optional<Role> CITATION = Optional.of(Role.CITATION);

    private final String text;
    private final Consumer<TemporalExpression> consumer;
    private final Known[] known = new Known[KNOWN];
    private int index;
    private int codePoints;

    /** The EDTF value with such sides. */
    private record Known(String start, String end, Edtf value) {

        boolean of(Days days) {
            return start.equals(days.start()) && end.equals(days.end());
        }
    }

    Expressions(String text, Consumer<TemporalExpression> consumer) {
        this.text = text;
        this.consumer = consumer;
    }

    /** Hands on the expression, which lies behind those taken before; null is none. */
    void take(Resolved resolved) {
        if (resolved == null) {
            return;
        }
        int from = resolved.mention().start();
        int to = resolved.mention().end();
        int start = codePoints + text.codePointCount(index, from);
        int end = start + text.codePointCount(from, to);
        index = to;
        codePoints = end;
        consumer.accept(expression(text.substring(from, to), start, end, resolved));
    }

    private TemporalExpression expression(String surface, int start, int end, Resolved resolved) {
        Days days = resolved.days();
        HistoricalDate date = HistoricalDate.of(edtf(days), days.precision(), days.calendar(), surface);
        Optional<Role> role = resolved.mention().setting().citation() ? CITATION : Optional.empty();
        return new TemporalExpression(start, end, date, resolved.resolution(), role, resolved.notes());
    }

    /** A text names few days again and again. */
    private Edtf edtf(Days days) {
        int slot = days.start().hashCode() * 31 + days.end().hashCode() & KNOWN - 1;
        Known same = known[slot];
        if (same == null || !same.of(days)) {
            same = new Known(days.start(), days.end(), Edtf.parse(days.edtf()));
            known[slot] = same;
        }
        return same.value;
    }
}
