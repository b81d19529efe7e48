package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import java.util.List;
import java.util.Locale;

/** Which piece of a whole is meant: «سه ماه اول» is the first of three months. */
final class Piece {

    private Piece() {}

    /** The argument of the rule is the unit of the pieces, or nothing where a word of the match tells it. */
    static Reading of(Captures captures, String argument) {
        List<Integer> numbers = captures.numbers();
        int number = captures.has(Term.ORDINAL) ? captures.value(Term.ORDINAL) : 1;
        if (captures.has(Term.SLICE_WORD) && captures.value(Term.SLICE_WORD) == 0) {
            return new Reading.HalfOf(number, captures.whole());
        }
        int length = captures.has(Term.SLICE_WORD)
                ? captures.value(Term.SLICE_WORD)
                : numbers.size() > 1 ? numbers.getFirst() : 1;
        Unit unit = argument.isEmpty() ? captures.unit() : Unit.valueOf(argument.toUpperCase(Locale.ROOT));
        return new Reading.PieceOf(unit, length, number, captures.whole());
    }
}
