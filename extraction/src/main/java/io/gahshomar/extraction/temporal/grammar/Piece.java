package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import java.util.Locale;

/** Which piece of a whole is meant: «سه ماه اول» is the first of three months. */
final class Piece {

    private Piece() {}

    /** The argument of the rule is the unit of the pieces, or nothing where a word of the match tells it. */
    static Reading of(Captures captures, String argument) {
        int number = number(captures);
        int slice = captures.value(Term.SLICE_WORD);
        if (captures.has(Term.SLICE_WORD) && slice == 0) {
            return new Reading.HalfOf(number, captures.whole());
        }
        int length = captures.has(Term.SLICE_WORD) ? slice : Math.max(1, captures.value(Term.NUMBER));
        Unit unit = argument.isEmpty() ? captures.unit() : Unit.valueOf(argument.toUpperCase(Locale.ROOT));
        return new Reading.PieceOf(unit, length, number, captures.whole());
    }

    private static int number(Captures captures) {
        if (captures.has(Term.LAST)) {
            return -1;
        }
        Term counted = captures.has(Term.ORDINAL) ? Term.ORDINAL : Term.NUMBER;
        return Math.max(1, captures.value(counted));
    }
}
