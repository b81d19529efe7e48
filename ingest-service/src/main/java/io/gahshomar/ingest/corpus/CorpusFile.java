package io.gahshomar.ingest.corpus;

import java.io.IOException;

/**
 * A file of the corpus.
 *
 * @param name its path in the corpus, with {@code /} between the parts; part of the document's identity
 * @param size its size in bytes
 * @param content what it holds
 */
record CorpusFile(String name, long size, Content content) {

    /** Reads the bytes of a file. */
    @FunctionalInterface
    interface Content {
        byte[] read() throws IOException;
    }

    /** The file name without folder and ending. */
    String stem() {
        String fileName = name.substring(name.lastIndexOf('/') + 1);
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? fileName : fileName.substring(0, dot);
    }
}
