package io.gahshomar.stack;

/** What PostgreSQL guarantees when it answers that a transaction is committed. */
public enum Durability {
    /** It survives a crash of PostgreSQL and of the machine. */
    DURABLE("on"),
    /** It may be lost in a crash; for tests that do not crash anything. */
    FAST("off");

    private final String synchronous;

    Durability(String synchronous) {
        this.synchronous = synchronous;
    }

    /** The value, {@code on} or {@code off}, of PostgreSQL's settings {@code fsync} and {@code synchronous_commit}. */
    String synchronous() {
        return synchronous;
    }
}
