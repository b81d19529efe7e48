package io.gahshomar.query.filter;

import io.gahshomar.query.filter.Sql.Value;
import io.gahshomar.query.index.Position;
import io.gahshomar.query.index.Years;
import java.util.Optional;

/**
 * Finds the entries of a filter by its words; the way for rare ones.
 *
 * @param filter what is asked for, words among it
 */
record WordSearch(Filter filter) implements Matches {

    @Override
    public void page(Sql sql, Direction direction, Optional<Position> after, int limit) {
        sql.add("SELECT t.sort_start, t.latest, t.entry_id");
        conditions(sql);
        after.ifPresent(position -> sql.add(
                direction.in(" AND (t.sort_start, t.latest, t.entry_id) {beyond} (?, ?, ?)"),
                Value.of(position.sortStart()),
                Value.of(position.latest()),
                Value.of(position.id())));
        sql.add(
                direction.in(" ORDER BY t.sort_start {order}, t.latest {order}, t.entry_id {order} LIMIT ?"),
                Value.of(limit));
    }

    @Override
    public void all(Sql sql) {
        sql.add("SELECT t.sort_start, t.latest, t.span, t.entry_id");
        conditions(sql);
    }

    /** The words in the years of the range. */
    static String tsquery(Filter filter) {
        return filter.text().orElseThrow().tsquery(Years.of(filter.range()));
    }

    private void conditions(Sql sql) {
        sql.add(" FROM entry_text t");
        boolean looksUp = !filter.groups().isEmpty() || filter.minConfidence() > 0;
        if (looksUp) {
            sql.add(" JOIN entry e ON e.id = t.entry_id");
        }
        sql.add(" WHERE t.words @@ ?::tsquery", Value.of(tsquery(filter)));
        EntryConditions.range(sql, "t", filter);
        EntryConditions.terms(sql, filter.groups());
        EntryConditions.confidence(sql, filter);
    }
}
