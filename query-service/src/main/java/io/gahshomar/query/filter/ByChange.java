package io.gahshomar.query.filter;

import io.gahshomar.query.filter.Sql.Value;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds the entries of a filter in the order of their changes, the last first.
 *
 * @param filter what is asked for
 * @param few the way to them where they are so few that all are found and sorted; empty where each entry is asked in turn
 */
public record ByChange(Filter filter, Optional<Matches> few) {

    /** A place in that order. */
    public record Place(Instant changedAt, String id) {}

    /** A query of at most {@code limit} entries with {@code entry_id}, {@code document} and {@code changed_at}. */
    public Sql page(Optional<Place> after, int limit) {
        Sql sql = new Sql().add("SELECT e.id AS entry_id, e.document, e.changed_at FROM ");
        if (few.isPresent()) {
            sql.add("(");
            few.get().all(sql);
            sql.add(") AS found JOIN entry e ON e.id = found.entry_id WHERE true");
        } else {
            eachInTurn(sql);
        }
        after.ifPresent(place -> sql.add(
                " AND (e.changed_at, e.id) < (?::timestamptz, ?)",
                Value.of(place.changedAt().toString()),
                Value.of(place.id())));
        return sql.add(" ORDER BY e.changed_at DESC, e.id DESC LIMIT ?", Value.of(limit));
    }

    private void eachInTurn(Sql sql) {
        sql.add("entry e");
        filter.text().ifPresent(text -> EntryConditions.words(sql, "e.id", text));
        sql.add(" WHERE e.document IS NOT NULL");
        EntryConditions.range(sql, "e", filter);
        EntryConditions.terms(sql, filter.groups());
        EntryConditions.confidence(sql, filter);
    }
}
