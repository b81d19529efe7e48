package io.gahshomar.merging;

import java.util.Comparator;
import java.util.List;

/**
 * Two mentions that tell of the same happening.
 *
 * @param first the smaller id
 * @param second the larger id
 * @param strength the points of all reasons, in hundredths
 * @param reasons what speaks for it and what against
 */
public record Link(String first, String second, int strength, List<Reason> reasons) {

    /** Strongest first; of equally strong ones that with the smaller ids. */
    public static final Comparator<Link> STRONGEST_FIRST = Comparator.comparingInt(Link::strength)
            .reversed()
            .thenComparing(Link::first)
            .thenComparing(Link::second);

    public Link {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("a link from " + first + " to " + second + " is not in order");
        }
        reasons = List.copyOf(reasons);
    }

    /** The mention at the other end. */
    public String other(String mention) {
        return mention.equals(first) ? second : first;
    }
}
