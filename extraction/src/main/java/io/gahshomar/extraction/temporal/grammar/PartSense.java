package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Part;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;

/** Senses of stretches within a unit: parts, halves, quarters, pieces. */
enum PartSense implements Sense {
    /** «اواخر سال ۲۰۰۴», early October. */
    PART {
        @Override
        public Reading read(Captures captures, String argument) {
            return new Reading.PartOf(Part.values()[captures.value(Term.PART)], captures.whole());
        }
    },
    /** «اوایل تا اواسط قرن بیستم», early-to-mid 1990s. */
    PARTS {
        @Override
        public Reading read(Captures captures, String argument) {
            return captures.endTold() ? null : Spans.parts(captures);
        }
    },
    /** The end of the year, «پایان ماه»: of the one that now lies in. */
    PART_OF_CURRENT {
        @Override
        public Reading read(Captures captures, String argument) {
            Part part = Part.values()[captures.value(Term.PART)];
            return captures.vague() ? null : new Reading.PartOf(part, Shift.current(captures));
        }
    },
    /** «نیمه دوم دهه ۱۹۹۰», «سه ماه اول سال ۲۰۰۷», the first week of March. */
    PIECE {
        @Override
        public Reading read(Captures captures, String argument) {
            return Piece.of(captures, argument);
        }
    },
    /** Q3 2014: the number tells which piece. */
    PIECE_NUMBERED {
        @Override
        public Reading read(Captures captures, String argument) {
            int number = captures.value(Term.NUMBER);
            int months = captures.value(Term.SLICE_WORD);
            Reading whole = captures.whole();
            return months == 0
                    ? new Reading.HalfOf(number, whole)
                    : new Reading.PieceOf(Unit.MONTH, months, number, whole);
        }
    },
    /** «نیمه دوم سال», the first half of the year. */
    PIECE_OF_CURRENT {
        @Override
        public Reading read(Captures captures, String argument) {
            return captures.vague() ? null : Piece.of(captures, "month", Spans.CURRENT_YEAR);
        }
    },
    /** In the third quarter. */
    QUARTER_ALONE {
        @Override
        public Reading read(Captures captures, String argument) {
            boolean quarter = captures.value(Term.SLICE_WORD) == Spans.QUARTER && captures.value(Term.ORDINAL) <= 4;
            return quarter ? Piece.of(captures, "month", Spans.CURRENT_YEAR) : null;
        }
    },
    /** Some time about: «حدود سال ۱۳۸۰», circa 1910. */
    ABOUT {
        @Override
        public Reading read(Captures captures, String argument) {
            return new Reading.About(captures.whole());
        }
    };
}
