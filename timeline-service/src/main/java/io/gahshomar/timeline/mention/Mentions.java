package io.gahshomar.timeline.mention;

import io.gahshomar.event.EventMention;
import io.gahshomar.timeline.mention.MentionChange.Said;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The live mentions. */
@ApplicationScoped
public class Mentions implements PanacheRepositoryBase<Mention, String> {

    private static final String STORE = """
            INSERT INTO mention AS stored (id, entry_id, earliest, latest, content)
            SELECT id, entry_id, earliest, latest, cast(content AS jsonb)
            FROM unnest(cast(:ids AS text[]), cast(:entries AS text[]), cast(:earliest AS date[]),
                        cast(:latest AS date[]), cast(:contents AS text[]))
                 AS said (id, entry_id, earliest, latest, content)
            ORDER BY id COLLATE "C"
            ON CONFLICT (id) DO UPDATE
                SET earliest = excluded.earliest, latest = excluded.latest, content = excluded.content
                WHERE stored.content <> excluded.content
            RETURNING new.id
            """;

    private static final String REMOVE =
            "DELETE FROM mention WHERE id = ANY (cast(:ids AS text[])) RETURNING old.entry_id";

    /**
     * Stores mentions, each as an entry of its own.
     *
     * @param said at most one for each id
     * @return ids of those that were not stored with the same content before
     */
    List<String> store(Collection<Said> said) {
        return getSession()
                .createNativeQuery(STORE, String.class)
                .setParameter("ids", column(said, Said::id, new String[0]))
                .setParameter("entries", column(said, Said::id, new String[0]))
                .setParameter(
                        "earliest", column(said, each -> each.mention().date().earliest(), new LocalDate[0]))
                .setParameter(
                        "latest", column(said, each -> each.mention().date().latest(), new LocalDate[0]))
                .setParameter("contents", column(said, Said::json, new String[0]))
                .getResultList();
    }

    /**
     * Removes mentions; those that are not there are none the worse.
     *
     * @return ids of the entries that the removed ones were part of
     */
    List<String> remove(Collection<String> ids) {
        return getSession()
                .createNativeQuery(REMOVE, String.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList();
    }

    private static <T> T[] column(Collection<Said> said, Function<Said, T> value, T[] type) {
        return said.stream().map(value).toList().toArray(type);
    }

    /** The mentions that an entry is made of, in the order of the chronology. */
    public List<EventMention> ofEntry(String entryId) {
        return list("entryId = ?1 order by coalesce(earliest, latest), latest nulls last, id", entryId).stream()
                .map(mention -> mention.content)
                .toList();
    }
}
