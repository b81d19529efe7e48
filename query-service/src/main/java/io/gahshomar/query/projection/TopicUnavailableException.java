package io.gahshomar.query.projection;

/** The broker does not answer, or has no such topic. */
public final class TopicUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TopicUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
