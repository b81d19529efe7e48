package io.gahshomar.timeline.mention;

/** A record of the mentions topic breaks its contract; the message says how. */
final class UnreadableMentionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableMentionException(String reason) {
        super(reason);
    }

    UnreadableMentionException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
