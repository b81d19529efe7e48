package io.gahshomar.merging;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.lucene.util.StringHelper;

/** 64 bits of a text, the same on every machine: MurmurHash3 with two seeds. */
final class Hash {

    private Hash() {}

    static long of(String said) {
        byte[] text = said.getBytes(UTF_8);
        long high = StringHelper.murmurhash3_x86_32(text, 0, text.length, 1);
        long low = StringHelper.murmurhash3_x86_32(text, 0, text.length, 2);
        return high << 32 | low & 0xFFFF_FFFFL;
    }
}
