package io.gahshomar.access.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text that its owner sends: {@code gsh_<id>_<256 random bits>}. With so much chance in it, a plain SHA-256 is enough to
 * keep: there is no dictionary to try.
 *
 * @param id eight hex digits that name the key without giving it away
 * @param text the whole of it
 */
public record Secret(String id, String text) {

    private static final Pattern FORM = Pattern.compile("gsh_([0-9a-f]{8})_[A-Za-z0-9_-]{43}");
    private static final int ID_BYTES = 4;
    private static final int RANDOM_BYTES = 32;

    /** A secret that nobody had before. */
    public static Secret random(SecureRandom random) {
        var id = new byte[ID_BYTES];
        var rest = new byte[RANDOM_BYTES];
        random.nextBytes(id);
        random.nextBytes(rest);
        var name = HexFormat.of().formatHex(id);
        return new Secret(
                name,
                "gsh_%s_%s"
                        .formatted(name, Base64.getUrlEncoder().withoutPadding().encodeToString(rest)));
    }

    /** Empty where {@code text} has not the form of a key of ours, and may be somebody else's token. */
    public static Optional<Secret> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Secret(form.group(1), text)) : Optional.empty();
    }

    /** What is kept of it: 64 hex digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
