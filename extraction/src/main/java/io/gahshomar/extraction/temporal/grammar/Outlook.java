package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import java.util.List;

/** What the chunks from one on can be, and how far a reader of it has looked. */
final class Outlook {

    /** Stands for what lies beyond the last chunk; no chunk is everything at once. */
    static final long END = -1L;

    private final List<Chunk> chunks;
    private final int from;
    private int seen;

    Outlook(List<Chunk> chunks, int from) {
        this.chunks = chunks;
        this.from = from;
    }

    /** The {@linkplain Term#bit terms} of a chunk, counted from the first; {@link #END} beyond the last. */
    long terms(int chunk) {
        seen = Math.max(seen, chunk + 1);
        return from + chunk < chunks.size() ? chunks.get(from + chunk).terms() : END;
    }

    /** Whether there is such a chunk and it is one of some terms. */
    boolean isAny(int chunk, long someTerms) {
        long terms = terms(chunk);
        return terms != END && (terms & someTerms) != 0;
    }

    /** How many chunks have been asked for, the end being one of them. */
    int seen() {
        return seen;
    }
}
