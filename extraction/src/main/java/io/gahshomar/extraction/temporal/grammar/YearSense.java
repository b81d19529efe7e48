package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Era;
import io.gahshomar.extraction.temporal.reading.Part;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.YearKind;
import java.util.List;

/** Senses of years and what is longer: years of an era, kinds of years, decades, centuries. */
enum YearSense implements Sense {
    /** A year whose era, not its number, makes it one: 490 BC, AD 1989. */
    YEAR_OF_ERA {
        @Override
        public Reading read(Captures captures, String argument) {
            Era era = Era.values()[captures.value(Term.ERA)];
            boolean named = captures.has(Term.YEAR4) || captures.has(Term.YEAR_WORD);
            boolean year = named ? era.calendar() != null : era.ofAnyNumber();
            return year ? Fields.of(captures).date() : null;
        }
    },
    /** 480–479 BC. */
    RANGE_OF_ERA {
        @Override
        public Reading read(Captures captures, String argument) {
            Capture era = captures.all().getLast();
            Capture first = captures.all().getFirst();
            Capture last = captures.all().get(2);
            boolean ancient = Era.values()[era.chunk().value(Term.ERA)].ofAnyNumber();
            return !ancient
                    ? null
                    : new Reading.Range(
                            YEAR_OF_ERA.read(new Captures(List.of(first, era)), ""),
                            YEAR_OF_ERA.read(new Captures(List.of(last, era)), ""));
        }
    },
    /** «سال آبی گذشته», fiscal 2007. */
    KIND_OF_YEAR {
        @Override
        public Reading read(Captures captures, String argument) {
            YearKind kind = YearKind.values()[captures.value(Term.YEAR_KIND)];
            boolean shifted = captures.has(Term.LAST) || captures.has(Term.NEXT) || captures.has(Term.THIS);
            List<Reading> years = captures.sides();
            if (years.size() > 1) {
                Reading range = new Reading.Range(years.getFirst(), years.getLast());
                return kind == YearKind.WATER ? new Reading.KindOfYear(kind, range) : range;
            }
            return new Reading.KindOfYear(kind, shifted ? Shift.ofYear(captures) : captures.whole());
        }
    },
    /** «دهه ۱۹۹۰», the 1990s, 90-е. */
    DECADE {
        @Override
        public Reading read(Captures captures, String argument) {
            return Fields.of(captures).decade();
        }
    },
    /** «دهه‌های ۶۰ و ۷۰ شمسی». */
    RANGE_OF_DECADES {
        @Override
        public Reading read(Captures captures, String argument) {
            boolean single = captures.has(Term.TO) && !captures.vague();
            if (single || captures.numbers().stream().anyMatch(year -> year % 10 != 0)) {
                return null;
            }
            List<Reading> years = captures.sides();
            CalendarSystem calendar = Fields.of(captures).calendar();
            Reading.Dated first = (Reading.Dated) years.getFirst();
            Reading.Dated last = (Reading.Dated) years.getLast();
            return new Reading.Range(
                    new Reading.Decade(calendar, first.year()), new Reading.Decade(calendar, last.year()));
        }
    },
    /** «قرن هفده», the 17th and 18th centuries. */
    CENTURY {
        @Override
        public Reading read(Captures captures, String argument) {
            List<Integer> numbers = captures.numbers();
            int first = numbers.getFirst();
            int last = numbers.getLast();
            boolean plausible = first >= 1 && last >= first && last <= 30;
            return plausible ? new Reading.Century(Fields.of(captures).calendar(), first, last) : null;
        }
    },
    /** The first of two centuries that share their word: the late 18th of "the late 18th and early 19th century". */
    CENTURY_ELIDED {
        @Override
        public Reading read(Captures captures, String argument) {
            int number = captures.numbers().getFirst();
            Part part = Part.values()[captures.value(Term.PART)];
            return number < 1 ? null : new Reading.PartOf(part, new Reading.Century(null, number, number));
        }
    };
}
