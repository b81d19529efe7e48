package io.gahshomar.ingest.article;

/** There is no article to be had at an address; the message says why. */
public final class ArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArticleException(String message) {
        super(message);
    }

    ArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
