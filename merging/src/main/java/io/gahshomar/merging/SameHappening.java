package io.gahshomar.merging;

import java.util.List;
import java.util.Optional;

/**
 * The relation "tells of the same happening": symmetric, the same for the same two mentions whenever they are asked, and
 * explained by its reasons. It is not transitive; {@link Grouping} sees to that.
 *
 * <p>Two mentions are linked when they can be of one date and one class, nothing in them contradicts
 * ({@link Conflicts}), and the points of all criteria reach {@link #THRESHOLD}.
 */
public final class SameHappening {

    /** Points that two mentions need, in hundredths. */
    public static final int THRESHOLD = 600;

    /** A changed rule, word list or key is another version: what was linked by an older one has to be judged again. */
    public static final int VERSION = 3;

    private SameHappening() {}

    /** The link between two mentions; empty where they are not taken for the same happening. */
    public static Optional<Link> between(Telling one, Telling other) {
        if (!Criteria.isSameClass(one, other)
                || !DateMatch.of(one.date(), other.date()).isCompatible()
                || Conflicts.between(one, other).isPresent()) {
            return Optional.empty();
        }
        List<Reason> reasons = Criteria.ALL.stream()
                .flatMap(criterion -> criterion.judge(one, other).stream())
                .toList();
        int strength = reasons.stream().mapToInt(Reason::points).sum();
        if (strength < THRESHOLD) {
            return Optional.empty();
        }
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        return Optional.of(
                new Link(inOrder ? one.id() : other.id(), inOrder ? other.id() : one.id(), strength, reasons));
    }
}
