package io.gahshomar.merging;

import java.util.Optional;

/** What keeps two mentions apart, however many others are linked with both; symmetric. */
public final class Conflicts {

    private Conflicts() {}

    /** Why the two cannot stand on one entry; empty where they can. */
    public static Optional<String> between(Telling one, Telling other) {
        if (one.sentence().equals(other.sentence())) {
            return Optional.of("two dates of one sentence");
        }
        if (!Criteria.isSameClass(one, other)) {
            return Optional.of("a quantity and something that happened");
        }
        if (DateMatch.of(one.date(), other.date()) == DateMatch.APART) {
            return Optional.of("dates without a day in common");
        }
        if (!one.actors().isEmpty()
                && !other.actors().isEmpty()
                && Words.inCommon(one.actors(), other.actors()).isEmpty()) {
            return Optional.of("no actor in common");
        }
        if (Opposites.areSaid(one.words().shared(), other.words().shared())) {
            return Optional.of("one says the opposite of the other");
        }
        return Figures.contradiction(one.figures(), other.figures()).map(unit -> "different figures in " + unit);
    }
}
