package io.gahshomar.ingest.file;

import java.util.concurrent.CancellationException;

/** Whoever has waited too long for a file interrupts the thread that reads it; libraries would work on. */
final class Interruption {

    private Interruption() {}

    /**
     * Ends the work where nobody waits for it any more.
     *
     * @throws CancellationException where the thread is interrupted; it stays interrupted
     */
    static void stopHere() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("stopped while reading a file");
        }
    }
}
