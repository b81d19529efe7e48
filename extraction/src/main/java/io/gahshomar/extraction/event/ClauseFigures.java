package io.gahshomar.extraction.event;

import io.gahshomar.event.Figure;
import io.gahshomar.extraction.figure.FigureReader;
import io.gahshomar.extraction.figure.FigureReader.Placed;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The figures that a clause states for a date. Where the clause holds several dates, a figure directly before the date is its
 * own («۹ میلیارد دلار در سال ۲۰۲۲»), else those between it and the next one («در سال ۱۳۷۵ به ۴۰۰ میلیون دلار»).
 */
final class ClauseFigures {

    private final FigureReader reader;
    private final MarkedSentence sentence;
    private final Mention mention;
    private final Clause clause;

    private ClauseFigures(FigureReader reader, Mention mention) {
        this.reader = reader;
        this.sentence = mention.sentence();
        this.mention = mention;
        this.clause = mention.clause();
    }

    static List<Figure> of(String text, String language, Mention mention, BooleanSupplier reversedDecimals) {
        MarkedSentence sentence = mention.sentence();
        FigureReader reader = new FigureReader(text, sentence.words(), language, sentence::dated, reversedDecimals);
        return new ClauseFigures(reader, mention)
                .read().stream().map(Placed::figure).toList();
    }

    private List<Placed> read() {
        int previous = dateBefore();
        int next = dateAfter();
        if (next == clause.end() && previous == clause.start()) {
            return reader.read(clause.start(), clause.end());
        }
        List<Placed> before = reader.read(previous, mention.first());
        if (!before.isEmpty() && reaches(before.getLast().end())) {
            return List.of(before.getLast());
        }
        List<Placed> after = reader.readInSeries(mention.last() + 1, next, clause.end());
        return after.isEmpty() ? before : after;
    }

    /** Whether nothing but prepositions and words of the calendar stand between a word and the date. */
    private boolean reaches(int word) {
        for (int i = word; i < mention.first(); i++) {
            if (!sentence.has(i, Cue.AT)) {
                return false;
            }
        }
        return true;
    }

    /** First word of the next date in the clause; the end of the clause where there is none. */
    private int dateAfter() {
        int i = mention.last() + 1;
        while (i < clause.end() && !sentence.dated(i)) {
            i++;
        }
        return i;
    }

    /** One past the date before this one in the clause; the start of the clause where there is none. */
    private int dateBefore() {
        int i = mention.first();
        while (i > clause.start() && !sentence.dated(i - 1)) {
            i--;
        }
        return i;
    }
}
