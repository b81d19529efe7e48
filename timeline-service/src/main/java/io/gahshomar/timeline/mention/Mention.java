package io.gahshomar.timeline.mention;

import io.gahshomar.event.EventMention;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A mention as it is stored; written by {@link Mentions} only. */
@Entity
@Immutable
class Mention {

    @Id
    String id;

    /** The entry that it is part of. */
    String entryId;

    /** First day that its date can mean, inclusive; null for an open start. */
    LocalDate earliest;

    /** Last day that its date can mean, inclusive; null for an open end. */
    LocalDate latest;

    @JdbcTypeCode(SqlTypes.JSON)
    EventMention content;
}
