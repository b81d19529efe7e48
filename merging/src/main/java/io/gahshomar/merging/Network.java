package io.gahshomar.merging;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The live mentions with what links them and keeps them apart, and the groups that they are in so far. */
public interface Network {

    /** What a live mention is compared by; null where there is no such live mention. */
    Telling telling(String mention);

    /** The links of a live mention. */
    List<Link> links(String mention);

    /** Whether an editor keeps the two apart. */
    boolean keptApart(String one, String other);

    /** Whether an editor merged a mention with another: from then on, only editors keep it apart from any. */
    boolean merged(String mention);

    /** The seed of the group that a mention is in so far, its smallest mention; null where it is in none. */
    String seedOf(String mention);

    /** The mentions that are in the group of a seed so far, the seed among them; empty where there is no such group. */
    Set<String> members(String seed);

    /** Says that mentions will be asked for soon, so that they can be fetched together. */
    default void prefetch(Collection<String> mentions) {}
}
