package io.gahshomar.query.slice;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the next page of a slice begins, as clients hand it back. It names the last entry of the page before by its
 * place in the order, so that entries that arrive or go in between shift nothing.
 *
 * @param fingerprint {@link SliceQuery#fingerprint()} of the query that it continues
 * @param place the last entry of the page before
 */
record Cursor(int fingerprint, Place place) {

    private static final String SEPARATOR = " ";
    private static final int PARTS = 5;

    /** The opaque text, safe in a URL. */
    String encode() {
        String content = String.join(
                SEPARATOR,
                Integer.toHexString(fingerprint),
                Long.toString(place.major()),
                Long.toString(place.minor()),
                place.id());
        String checked = Integer.toHexString(Checksum.of(content)) + SEPARATOR + content;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(checked.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #encode()} wrote; empty where the text is anything else. */
    static Optional<Cursor> decode(String text) {
        try {
            String checked = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = checked.split(SEPARATOR, PARTS);
            return parts.length == PARTS && intact(parts[0], checked) ? Optional.of(read(parts)) : Optional.empty();
        } catch (IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }

    private static boolean intact(String checksum, String checked) {
        String content = checked.substring(checksum.length() + SEPARATOR.length());
        return checksum.equals(Integer.toHexString(Checksum.of(content)));
    }

    private static Cursor read(String[] parts) {
        Place place = new Place(Long.parseLong(parts[2]), Long.parseLong(parts[3]), parts[4]);
        return new Cursor(Integer.parseUnsignedInt(parts[1], 16), place);
    }
}
