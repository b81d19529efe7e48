package io.gahshomar.ingest.fetch;

/** Nothing usable could be fetched; the message says why, in words for whoever named the address. */
public final class FetchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why nothing could be fetched. */
    public enum Reason {
        /** What was given is no http or https address. */
        INVALID_ADDRESS,
        /** The address, or one that it redirects to, leads into a network that is not public. */
        FORBIDDEN_ADDRESS,
        /** The host is not known, does not answer, or breaks off. */
        UNREACHABLE,
        /** It took too long. */
        TIMEOUT,
        /** There is more than is taken. */
        TOO_LARGE,
        /** The body cannot be decompressed. */
        UNREADABLE,
        /** Redirects go in a circle, nowhere, or on and on. */
        REDIRECTS
    }

    private final Reason reason;

    FetchException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    FetchException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why nothing could be fetched. */
    public Reason reason() {
        return reason;
    }
}
