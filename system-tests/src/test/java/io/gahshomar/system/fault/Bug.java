package io.gahshomar.system.fault;

/** A mistake that {@link Careless} is made with. */
enum Bug {
    /** None: everything is done in the right order. */
    NONE,
    /** Kafka is told that a batch is done before the database has it. */
    OFFSET_BEFORE_THE_WRITE,
    /** The client tells Kafka by itself, whenever it asks for more. */
    AUTO_COMMIT,
    /** What was applied before is applied again, and an old record over a newer one. */
    VERSION_GUARD_OFF,
    /** Nobody is told that an entry is gone. */
    DROPPED_TOMBSTONE
}
