package io.gahshomar.timeline.entry;

import io.gahshomar.event.TimelineEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry as it is stored; written by {@link Entries#revise} only. */
@Entity
@Immutable
public class Entry {

    /** The smallest id of its mentions. */
    @Id
    String id;

    long version;

    @Enumerated(EnumType.STRING)
    EntryState state;

    /** Null where the entry is gone. */
    @JdbcTypeCode(SqlTypes.JSON)
    Happening content;

    /** 1 or more; grows with every change, also when the entry is gone and comes back. */
    public long version() {
        return version;
    }

    /** Where it stands. */
    public EntryState state() {
        return state;
    }

    /** What it says, or null where it is gone. */
    public TimelineEntry timelineEntry() {
        return content == null ? null : content.asEntry(id, version);
    }
}
