package io.gahshomar.stack.launcher;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How far ingest-service is, as its {@code /documents/progress} tells it.
 *
 * @param received documents that it has
 * @param extracted those that it has read
 * @param failed those that it could not read
 * @param mentions dated events found in those that it has read
 * @param corpus the folder or the samples that it loads
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Loading(long received, long extracted, long failed, long mentions, Corpus corpus) {

    /**
     * @param files texts in the folder
     * @param loaded those that were handed in
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Corpus(long files, long loaded) {}

    /** A line for the user. */
    String line() {
        var line = "loaded %d of %d texts, read %d of %d documents, found %d events"
                .formatted(corpus.loaded(), corpus.files(), extracted, received, mentions);
        return failed == 0 ? line : line + ", %d failed (GET /documents tells why)".formatted(failed);
    }
}
