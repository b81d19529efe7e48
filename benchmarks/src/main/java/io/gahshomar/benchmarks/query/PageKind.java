package io.gahshomar.benchmarks.query;

import io.gahshomar.query.filter.Filter;
import io.gahshomar.query.index.DayRange;
import io.gahshomar.query.index.Term;
import io.gahshomar.query.text.TextQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What pages are asked for, each time another one. */
enum PageKind {
    RANGE {
        @Override
        Filter filter(SplittableRandom random) {
            return of(random, List.of(), Optional.empty());
        }
    },
    RANGE_THEME {
        @Override
        Filter filter(SplittableRandom random) {
            return of(random, List.of(theme(random.nextInt(20))), Optional.empty());
        }
    },
    TWO_THEMES {
        @Override
        Filter filter(SplittableRandom random) {
            int one = random.nextInt(10);
            return of(random, List.of(theme(one), theme(one + 1 + random.nextInt(5))), Optional.empty());
        }
    },
    TWO_THEMES_ACTOR {
        @Override
        Filter filter(SplittableRandom random) {
            int one = random.nextInt(10);
            return of(
                    random,
                    List.of(
                            theme(one),
                            theme(one + 1 + random.nextInt(5)),
                            List.of(Term.ACTOR.of(Chronology.actor(random.nextInt(5))))),
                    Optional.empty());
        }
    },
    /** A page from which on about half of everything is left. */
    DEEP {
        @Override
        Filter filter(SplittableRandom random) {
            return new Filter(DayRange.ALL, false, List.of(), 0, Optional.empty());
        }
    },
    TEXT_RANGE {
        @Override
        Filter filter(SplittableRandom random) {
            int rank = (int) Math.pow(Chronology.WORDS, random.nextDouble());
            return of(random, List.of(), TextQuery.parse(Chronology.word(rank - 1)));
        }
    };

    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 34;

    abstract Filter filter(SplittableRandom random);

    private static List<String> theme(int rank) {
        return List.of(Term.THEME.of(Chronology.theme(rank)));
    }

    private static Filter of(SplittableRandom random, List<List<String>> groups, Optional<TextQuery> text) {
        LocalDate first = LocalDate.of(FIRST_YEAR + random.nextInt(YEARS), 1 + random.nextInt(12), 1);
        return new Filter(new DayRange(first, first.plusYears(1)), false, groups, 0, text);
    }
}
