package io.gahshomar.timeline.merge;

import java.util.Collection;

/**
 * The two mentions that a link joins.
 *
 * @param first the smaller id
 * @param second the larger id
 */
record Ends(String first, String second) {

    void addTo(Collection<String> mentions) {
        mentions.add(first);
        mentions.add(second);
    }

    boolean anyOf(Collection<String> mentions) {
        return mentions.contains(first) || mentions.contains(second);
    }
}
