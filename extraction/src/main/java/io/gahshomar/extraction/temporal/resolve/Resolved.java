package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.extraction.temporal.Resolution;
import io.gahshomar.extraction.temporal.grammar.Mention;
import java.util.List;

/**
 * A mention with its value.
 *
 * @param notes what a reader should know of how the date was read
 */
public record Resolved(Mention mention, Days days, Resolution resolution, List<String> notes) {

    public Resolved {
        // The immutable empty list costs nothing to copy, and hardly any expression has notes.
        notes = notes.isEmpty() ? List.of() : List.copyOf(notes);
    }
}
