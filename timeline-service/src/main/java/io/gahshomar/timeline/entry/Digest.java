package io.gahshomar.timeline.entry;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of an entry's JSON: who has the record of an entry can tell whether it is the one in the database. */
final class Digest {

    private Digest() {}

    static byte[] of(byte[] json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
