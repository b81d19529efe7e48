package io.gahshomar.query.projection;

import io.gahshomar.query.index.Placed;
import java.util.Set;

/**
 * How an entry stands in the read model.
 *
 * @param document its JSON
 * @param terms what it is found by
 * @param placed its days
 */
record Standing(String document, Set<String> terms, Placed placed) {}
