package io.gahshomar.timeline.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

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

    /** 1 or more; grows with every change, also when the entry is gone and comes back. */
    public long version() {
        return version;
    }

    /** Where it stands. */
    public EntryState state() {
        return state;
    }
}
