package io.gahshomar.ingest.submission;

/** A text is larger than what is taken in; the message says how large it may be. */
public final class TextTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TextTooLargeException(String size, long limit) {
        super("the text has " + size + " bytes of UTF-8 and the limit is " + limit
                + "; hand it in in parts, or raise gahshomar.documents.max-text-size");
    }

    static TextTooLargeException of(long size, long limit) {
        return new TextTooLargeException(Long.toString(size), limit);
    }

    static TextTooLargeException moreThan(long limit) {
        return new TextTooLargeException("more than " + limit, limit);
    }
}
