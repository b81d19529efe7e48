package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Part;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import java.util.Locale;

/** Which piece of a whole is meant: «سه ماه اول» is the first of three months. */
final class Piece {

    private static final int LAST = -1;

    private Piece() {}

    /** The argument of the rule is the unit of the pieces, or nothing where a word of the match tells it. */
    static Reading of(Captures captures, String argument) {
        boolean several = captures.vague() && !captures.has(Term.NUMBER);
        return several ? null : of(captures, argument, captures.whole());
    }

    /** The piece of a whole that is told otherwise. */
    static Reading of(Captures captures, String argument, Reading whole) {
        int slice = captures.value(Term.SLICE_WORD);
        int number = number(captures);
        if (captures.has(Term.SLICE_WORD) && slice == 0) {
            return new Reading.HalfOf(number == LAST ? 2 : number, whole);
        }
        int count = captures.has(Term.NUMBER) ? captures.value(Term.NUMBER) : 1;
        Unit unit = argument.isEmpty() ? captures.unit() : Unit.valueOf(argument.toUpperCase(Locale.ROOT));
        return new Reading.PieceOf(unit, count * Math.max(1, slice), number, whole);
    }

    private static int number(Captures captures) {
        if (captures.has(Term.ORDINAL)) {
            return captures.value(Term.ORDINAL);
        }
        int part = captures.value(Term.PART);
        boolean end = captures.has(Term.PART) && (part == Part.LATE.ordinal() || part == Part.END.ordinal());
        return end || captures.has(Term.LAST) ? LAST : 1;
    }
}
