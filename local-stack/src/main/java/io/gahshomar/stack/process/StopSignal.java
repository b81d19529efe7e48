package io.gahshomar.stack.process;

/** The signal by which a process is asked to end in order. */
public enum StopSignal {
    /** What most programs, a JVM among them, take as the request to shut down. */
    TERM,
    /** PostgreSQL's "fast shutdown": sessions are ended, a checkpoint is written. With TERM it would wait for clients. */
    INT
}
