package io.gahshomar.ingest.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short stable names for content: the first bits of a SHA-256 over a sequence of values. */
public final class Fingerprint {

    private static final int BYTES_128 = 16;
    private static final int BYTES_64 = 8;

    private Fingerprint() {}

    /** 32 hex digits over the values in their order; null and "" differ, and so do ("a", "bc") and ("ab", "c"). */
    public static String of128Bits(Object... values) {
        return hex(values, BYTES_128);
    }

    /** 16 hex digits, otherwise like {@link #of128Bits}. */
    public static String of64Bits(Object... values) {
        return hex(values, BYTES_64);
    }

    private static String hex(Object[] values, int bytes) {
        MessageDigest digest = sha256();
        for (Object value : values) {
            byte[] utf8 = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
            int length = value == null ? -1 : utf8.length;
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            digest.update(utf8);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
