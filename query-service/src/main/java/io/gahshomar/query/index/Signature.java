package io.gahshomar.query.index;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * A Bloom filter of 64 bits over the terms of an entry, two bits a term: where a bit of a term is missing, the entry lacks
 * the term; where both are there, it has the term or, for one of ten to thirty terms, only seems to.
 */
public final class Signature {

    private static final int BITS = 6;
    private static final long LOW_BITS = (1 << BITS) - 1;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Signature() {}

    /** The signature of an entry with these terms. */
    public static long of(Collection<String> terms) {
        return terms.stream().mapToLong(Signature::of).reduce(0, (one, other) -> one | other);
    }

    /** The bits of one term. The rows hold them: another choice needs a rebuild of the read model. */
    public static long of(String term) {
        long hash = FNV_OFFSET;
        for (byte each : term.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        return 1L << (hash & LOW_BITS) | 1L << (hash >>> BITS & LOW_BITS);
    }
}
