package io.gahshomar.stack;

/** A part of the local stack did not start or did not do what it was asked; the message says which and why. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StackException(String message) {
        super(message);
    }

    StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
