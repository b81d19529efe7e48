package io.gahshomar.timeline.deadletter;

/** Dead letters could not be sent back now; the message says why. */
public final class RedriveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RedriveException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
