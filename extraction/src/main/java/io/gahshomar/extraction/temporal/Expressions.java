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
    private final Edtf[] known = new Edtf[KNOWN];
    private int index;
    private int codePoints;

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
        HistoricalDate date = HistoricalDate.of(edtf(days.edtf()), days.precision(), days.calendar(), surface);
        Optional<Role> role = resolved.mention().setting().citation() ? CITATION : Optional.empty();
        return new TemporalExpression(start, end, date, resolved.resolution(), role, resolved.notes());
    }

    /** A text names few days again and again. */
    private Edtf edtf(String value) {
        int slot = value.hashCode() & KNOWN - 1;
        Edtf edtf = known[slot];
        if (edtf == null || !edtf.toString().equals(value)) {
            edtf = Edtf.parse(value);
            known[slot] = edtf;
        }
        return edtf;
    }
}
