package io.gahshomar.stack;

/** A part of the local stack did not start or did not do what it was asked; the message says which and why. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which part, and why */
    public StackException(String message) {
        super(message);
    }

    /** @param message which part, and why */
    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
