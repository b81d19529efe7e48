package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the elements of a matched rule hold, asked for by term. */
record Captures(List<Capture> all) {

    private static final long SIDES = Term.A_DAY.bit()
            | Term.A_MONTH.bit()
            | Term.A_YEAR.bit()
            | Term.A_SPAN.bit()
            | Term.YEAR4.bit()
            | Term.YEAR2.bit()
            | Term.DAY.bit()
            | Term.MONTH.bit()
            | Term.SEASON.bit();

    private static final Set<Term> STRONG = EnumSet.of(Term.YEAR4, Term.A_YEAR, Term.MONTH_WORD, Term.THIS);

    private static final Set<Term> TRAILING =
            EnumSet.of(Term.SAME, Term.LAST, Term.NEXT, Term.PREVIOUS, Term.FOLLOWING);

    /** «سیزده آبان» is a day, «سه تیر» more often three shots. */
    private static final int SMALLEST_CARDINAL_DAY = 10;

    boolean has(Term term) {
        return first(term) != null;
    }

    /** The value of the first capture of a term; 0 without one. */
    int value(Term term) {
        Capture capture = first(term);
        return capture == null ? 0 : capture.chunk().value(term);
    }

    private Capture first(Term term) {
        for (Capture capture : all) {
            if (capture.term() == term) {
                return capture;
            }
        }
        return null;
    }

    /** The numbers of the match in order of writing. */
    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>(2);
        for (Capture capture : all) {
            if (capture.chunk().number() >= 0) {
                numbers.add(capture.chunk().number());
            }
        }
        return numbers;
    }

    /** The unit that a word of the match names; null without one. */
    Unit unit() {
        for (Capture capture : all) {
            Unit unit = unit(capture.term());
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    private static Unit unit(Term term) {
        return switch (term) {
            case DAY_WORD, DAYPART -> Unit.DAY;
            case WEEK_WORD -> Unit.WEEK;
            case MONTH_WORD -> Unit.MONTH;
            case YEAR_WORD -> Unit.YEAR;
            case DECADE_WORD -> Unit.DECADE;
            case CENTURY_WORD -> Unit.CENTURY;
            default -> null;
        };
    }

    /** Whether a weekday, season or month is named. */
    boolean named() {
        return has(Term.WEEKDAY) || has(Term.SEASON) || has(Term.MONTH);
    }

    /** Whether a captured word can only stand after what it tells of: «گذشته». */
    boolean trailing() {
        for (Capture capture : all) {
            if (TRAILING.contains(capture.term()) && capture.chunk().value(capture.term()) == 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says that what stands before it ends then: ended, «منتهی به». */
    boolean endTold() {
        return value(Term.TO) == 1;
    }

    /** Whether a captured word can also tell a part of something, as «نیمه» (half, middle) can. */
    boolean partial() {
        return anyIs(Term.PART);
    }

    /** Whether a captured word has other, more common meanings, and nothing but numbers tells them apart. */
    boolean ambiguous() {
        return anyIs(Term.WEAK) && !has(Term.MONTH_WORD);
    }

    /** Whether a captured word stands for no certain time. */
    boolean vague() {
        return anyIs(Term.VAGUE);
    }

    /** Whether all that the match has is a word with other, more common meanings, or a year of two digits beside it. */
    boolean weak() {
        return anyIs(Term.WEAK) && !strengthened();
    }

    private boolean strengthened() {
        for (Capture capture : all) {
            if (strengthens(capture)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyIs(Term term) {
        for (Capture capture : all) {
            if (capture.chunk().is(term)) {
                return true;
            }
        }
        return false;
    }

    /** A year of two digits tells «آذر ۶۸» from other senses, but not «میزان ۶۸». */
    private boolean strengthens(Capture capture) {
        if (capture.term() == Term.DAY) {
            Chunk day = capture.chunk();
            return day.number() >= SMALLEST_CARDINAL_DAY || !day.is(Term.NUMERAL) || day.is(Term.ORDINAL);
        }
        return STRONG.contains(capture.term()) || capture.term() == Term.YEAR2 && !vague();
    }

    /** The reading in the match, or the date that its words make. */
    Reading whole() {
        if (named()) {
            return Fields.of(this).date();
        }
        for (Capture capture : all) {
            if (capture.chunk().reading() != null) {
                return capture.chunk().reading();
            }
        }
        return Fields.of(this).date();
    }

    /** Both readings of a match that has two; a bare number beside a reading is a year. */
    List<Reading> sides() {
        List<Reading> sides = new ArrayList<>(2);
        for (Capture capture : all) {
            if ((capture.term().bit() & SIDES) != 0) {
                Reading reading = capture.chunk().reading();
                sides.add(
                        reading == null
                                ? Fields.of(new Captures(List.of(capture))).date()
                                : reading);
            }
        }
        return sides;
    }
}
