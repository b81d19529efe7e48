package io.gahshomar.query.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.query.vocabulary.Label;
import java.time.LocalDate;

/**
 * A theme, an actor or a source that entries have.
 *
 * @param id as the parameter takes it
 * @param label what it is called
 * @param broader the theme that is one step broader; null where there is none, absent for what is no theme
 * @param count entries that have it, for a theme also those of narrower ones
 * @param first first day of the earliest of them; null where all of them are without a start
 * @param last last day of the latest of them, those without an end aside; null where there are no others
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Item(String id, Label label, String broader, long count, LocalDate first, LocalDate last) {}
