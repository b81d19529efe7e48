package io.gahshomar.event;

/** Bytes that were to be a message are none; the message says of which type and what is wrong. */
public final class MalformedMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedMessageException(Class<?> type, String reason, Throwable cause) {
        super("not a " + type.getSimpleName() + ": " + reason, cause);
    }
}
