package io.gahshomar.stack;

/** The wait between two looks at something that is about to happen. */
final class Pause {

    private static final long MILLISECONDS = 50;

    private Pause() {}

    static void aMoment() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while waiting for the local stack", e);
        }
    }
}
