package io.gahshomar.query.filter;

import io.gahshomar.query.filter.Sql.Value;
import io.gahshomar.query.index.SpanClass;
import io.gahshomar.query.text.TextQuery;
import java.time.LocalDate;
import java.util.List;

/** Conditions on rows that hold what is asked for. */
final class EntryConditions {

    private EntryConditions() {}

    /** That the entry {@code e} has a term of each group. */
    static void terms(Sql sql, List<List<String>> groups) {
        groups.forEach(group -> sql.add(" AND e.terms && ?", Value.texts(group)));
    }

    /** Joins what has the words. OFFSET 0 keeps PostgreSQL from turning a look-up for each id into a search for all. */
    static void words(Sql sql, String id, TextQuery text) {
        sql.add(
                " CROSS JOIN LATERAL (SELECT FROM entry_text t WHERE t.entry_id = " + id
                        + " AND t.words @@ ?::tsquery OFFSET 0) AS worded",
                Value.of(text.tsquery()));
    }

    /** That the entry {@code e} is sure enough. */
    static void confidence(Sql sql, Filter filter) {
        if (filter.minConfidence() > 0) {
            sql.add(" AND e.confidence >= ?", Value.of(filter.minConfidence()));
        }
    }

    /** That the days of the row {@code alias} meet the range, or lie in it. */
    static void range(Sql sql, String alias, Filter filter) {
        LocalDate first = filter.range().first();
        LocalDate last = filter.range().last();
        if (filter.within()) {
            sql.add(" AND %1$s.sort_start >= ? AND %1$s.latest <= ?".formatted(alias), Value.of(first), Value.of(last));
            if (!SpanClass.OPEN_START.fitsInto(filter.range())) {
                sql.add(" AND %s.span <> ?".formatted(alias), Value.of(SpanClass.OPEN_START.code()));
            }
        } else {
            sql.add(
                    " AND %1$s.latest >= ? AND (%1$s.sort_start <= ? OR %1$s.span = ?)".formatted(alias),
                    Value.of(first),
                    Value.of(last),
                    Value.of(SpanClass.OPEN_START.code()));
        }
    }
}
