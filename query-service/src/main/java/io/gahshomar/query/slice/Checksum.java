package io.gahshomar.query.slice;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** CRC-32 of texts. */
final class Checksum {

    private Checksum() {}

    static int of(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
