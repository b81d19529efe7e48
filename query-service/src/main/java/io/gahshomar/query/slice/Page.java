package io.gahshomar.query.slice;

import io.gahshomar.query.entry.EntryJson;
import io.gahshomar.query.index.Position;
import java.util.List;
import java.util.Optional;

/**
 * The entries of one page.
 *
 * @param entries in the order asked for
 * @param last the place of the last of them where others follow; empty on the last page
 */
record Page(List<EntryJson> entries, Optional<Position> last) {}
