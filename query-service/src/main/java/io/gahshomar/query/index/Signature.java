package io.gahshomar.query.index;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * A Bloom filter of 128 bits over the terms of an entry, four bits a term: where a bit of a term is missing, the entry lacks
 * the term; where all are there, it has the term or, for about one of a hundred terms, only seems to. What every entry has
 * is left out.
 *
 * @param first the first 64 bits
 * @param second the others
 */
public record Signature(long first, long second) {

    private static final Signature EMPTY = new Signature(0, 0);
    private static final int BITS = 4;
    private static final int BITS_OF_PLACE = 7;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The signature of an entry with these terms. */
    public static Signature of(Collection<String> terms) {
        return terms.stream()
                .filter(term -> !term.equals(Term.ANY))
                .map(Signature::of)
                .reduce(EMPTY, Signature::and);
    }

    /** The bits of one term. The rows hold them: another choice needs a rebuild of the read model. */
    public static Signature of(String term) {
        long hash = FNV_OFFSET;
        for (byte each : term.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        Signature signature = EMPTY;
        for (int bit = 0; bit < BITS; bit++) {
            signature = signature.and(at(hash >>> bit * BITS_OF_PLACE));
        }
        return signature;
    }

    private static Signature at(long place) {
        long bit = 1L << place;
        return (place & Long.SIZE) == 0 ? new Signature(bit, 0) : new Signature(0, bit);
    }

    private Signature and(Signature other) {
        return new Signature(first | other.first, second | other.second);
    }
}
