package io.gahshomar.query.filter;

import io.gahshomar.query.filter.Sql.Value;
import io.gahshomar.query.index.Position;
import io.gahshomar.query.index.Signature;
import io.gahshomar.query.index.SpanClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the entries of a filter along the postings of one group of its terms: each pair of term and class of length is one
 * stretch of the primary key of {@code posting}. Signatures tell there what else an entry lacks; what they let pass is
 * looked up.
 *
 * @param filter what is asked for
 * @param driver the terms whose postings are walked
 */
record Walk(Filter filter, List<String> driver) implements Matches {

    /**
     * Each stretch is in order, so that PostgreSQL merges them and reads each only as far as it has to. An entry stands at most
     * once in the stretches of each term.
     */
    @Override
    public void page(Sql sql, Direction direction, Optional<Position> after, int limit) {
        String inOrder = direction.in(" ORDER BY sort_start {order}, latest {order}, entry_id {order}");
        sql.add("SELECT DISTINCT sort_start, latest, entry_id FROM (SELECT p.sort_start, p.latest, p.entry_id FROM (");
        stretches(sql, direction, after, inOrder);
        sql.add(") AS p");
        lookUps(sql);
        sql.add(
                inOrder + " LIMIT ?) AS found" + inOrder + " LIMIT ?",
                Value.of((long) limit * driver.size()),
                Value.of(limit));
    }

    @Override
    public void all(Sql sql) {
        sql.add("SELECT DISTINCT p.sort_start, p.latest, p.span, p.entry_id FROM (");
        stretches(sql, Direction.ASCENDING, Optional.empty(), "");
        sql.add(") AS p");
        lookUps(sql);
    }

    private void stretches(Sql sql, Direction direction, Optional<Position> after, String inOrder) {
        List<Scan> scans = Arrays.stream(SpanClass.values())
                .filter(span -> !filter.within() || span.fitsInto(filter.range()))
                .map(span -> Scan.of(span, filter, direction, after))
                .toList();
        String before = "(";
        for (String term : driver) {
            for (Scan scan : scans) {
                sql.add(before);
                stretch(sql, term, scan, direction);
                sql.add(inOrder);
                before = ") UNION ALL (";
            }
        }
        sql.add(")");
    }

    private void stretch(Sql sql, String term, Scan scan, Direction direction) {
        sql.add(
                direction.in(
                        "SELECT sort_start, latest, span, entry_id FROM posting WHERE term = ? AND span = "
                                + scan.span().code()
                                + " AND (sort_start, latest, entry_id) {beyond} (?, ?, ?) AND sort_start {within} ? AND latest >= ?"),
                Value.of(term),
                Value.of(scan.after().sortStart()),
                Value.of(scan.after().latest()),
                Value.of(scan.after().id()),
                Value.of(scan.until()),
                Value.of(filter.range().first()));
        if (filter.within()) {
            sql.add(" AND latest <= ?", Value.of(filter.range().last()));
        }
        others().forEach(group -> signature(sql, group));
    }

    private List<List<String>> others() {
        return filter.groups().stream().filter(group -> !group.equals(driver)).toList();
    }

    private static void signature(Sql sql, List<String> group) {
        sql.add(" AND (false");
        for (String term : group) {
            Signature bits = Signature.of(term);
            sql.add(
                    " OR signature & ? = ? AND more_signature & ? = ?",
                    Value.of(bits.first()),
                    Value.of(bits.first()),
                    Value.of(bits.second()),
                    Value.of(bits.second()));
        }
        sql.add(")");
    }

    /** OFFSET 0 keeps the planner from turning a look-up for each posting into a scan of the whole table. */
    private void lookUps(Sql sql) {
        if (!others().isEmpty() || filter.minConfidence() > 0) {
            sql.add(" CROSS JOIN LATERAL (SELECT FROM entry e WHERE e.id = p.entry_id");
            EntryConditions.terms(sql, others());
            EntryConditions.confidence(sql, filter);
            sql.add(" OFFSET 0) AS entry");
        }
        filter.text().ifPresent(text -> EntryConditions.words(sql, "p.entry_id", text));
    }

    /**
     * The stretch of the order within one class of lengths that a page has to look at.
     *
     * @param span the class
     * @param after where the stretch begins in the direction of the query, exclusive
     * @param until the last sorting day in that direction, inclusive
     */
    private record Scan(SpanClass span, Position after, LocalDate until) {

        static Scan of(SpanClass span, Filter filter, Direction direction, Optional<Position> after) {
            LocalDate first = filter.within() ? filter.range().first() : span.firstStart(filter.range());
            LocalDate last = span.lastStart(filter.range());
            return switch (direction) {
                case ASCENDING ->
                    new Scan(
                            span,
                            after.filter(position -> !position.sortStart().isBefore(first))
                                    .orElse(Position.before(first)),
                            last);
                case DESCENDING ->
                    new Scan(
                            span,
                            after.filter(position -> !position.sortStart().isAfter(last))
                                    .orElse(Position.after(last)),
                            first);
            };
        }
    }
}
