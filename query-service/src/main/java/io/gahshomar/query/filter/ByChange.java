package io.gahshomar.query.filter;

import io.gahshomar.query.filter.Sql.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds the entries of a filter in the order of their changes, the last first.
 *
 * @param filter what is asked for
 * @param few terms that only a few entries have, any of which the entries have; empty where there is no such group
 */
public record ByChange(Filter filter, List<String> few) {

    /** A place in that order. */
    public record Place(Instant changedAt, String id) {}

    /** A query of at most {@code limit} entries with {@code entry_id}, {@code document} and {@code changed_at}. */
    public Sql page(Optional<Place> after, int limit) {
        Sql sql = new Sql()
                .add("SELECT e.id AS entry_id, e.document, e.changed_at FROM entry e WHERE e.document IS NOT NULL");
        after.ifPresent(place -> sql.add(
                " AND (e.changed_at, e.id) < (?::timestamptz, ?)",
                Value.of(place.changedAt().toString()),
                Value.of(place.id())));
        if (!few.isEmpty()) {
            sql.add(" AND e.id IN (SELECT entry_id FROM posting WHERE term = ANY (?))", Value.texts(few));
        }
        EntryConditions.range(sql, "e", filter);
        EntryConditions.terms(sql, filter.groups());
        EntryConditions.confidence(sql, filter);
        filter.text()
                .ifPresent(text -> sql.add(
                        " AND EXISTS (SELECT FROM entry_text t WHERE t.entry_id = e.id AND t.words @@ ?::tsquery)",
                        Value.of(text.tsquery())));
        return sql.add(" ORDER BY e.changed_at DESC, e.id DESC LIMIT ?", Value.of(limit));
    }
}
