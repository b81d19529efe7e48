package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.extraction.temporal.Resolution;
import io.gahshomar.extraction.temporal.grammar.Mention;
import java.util.List;

/**
 * A mention with its value.
 *
 * @param notes what a reader should know of how the date was read
 */
public record Resolved(Mention mention, Days days, Resolution resolution, List<String> notes) {}
