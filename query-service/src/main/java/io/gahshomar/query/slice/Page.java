package io.gahshomar.query.slice;

import java.util.List;
import java.util.Optional;

/**
 * The entries of one page.
 *
 * @param entries in the order asked for
 * @param last the place of the last of them where others follow; empty on the last page
 */
public record Page(List<Row> entries, Optional<Place> last) {}
