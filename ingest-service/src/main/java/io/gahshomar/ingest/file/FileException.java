package io.gahshomar.ingest.file;

/** There is no text to be had from a file; the message says why, and what would help. */
public final class FileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is none. */
    public enum Reason {
        /** The file has more bytes than are taken. */
        FILE_TOO_LARGE,
        /** The PDF has more pages than are read. */
        TOO_MANY_PAGES,
        /** The file unfolds into more than is read. */
        EXPANDS_TOO_FAR,
        /** Reading it takes too long. */
        TAKES_TOO_LONG,
        /** It is not what it is said to be, or broken, or locked. */
        UNREADABLE_FILE,
        /** There is no text in it. */
        NO_TEXT,
        /** It is of a kind that is not read. */
        UNSUPPORTED_FILE
    }

    private final Reason reason;

    FileException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    FileException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why there is no text. */
    public Reason reason() {
        return reason;
    }
}
