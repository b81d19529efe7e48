package io.gahshomar.access.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is kept of a key, one line of the file.
 *
 * @param id eight hex digits
 * @param hash SHA-256 of the secret, 64 hex digits
 * @param scopes what it allows, at least one
 * @param created when it was made
 * @param name whom or what it is for, one line of 1 to 100 characters
 */
public record ApiKey(String id, String hash, Set<Scope> scopes, Instant created, String name) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,100}");
    private static final int FIELDS = 5;

    /** @throws IllegalArgumentException naming the field that is wrong */
    public ApiKey {
        require(ID, id, "id", "eight hex digits");
        require(HASH, hash, "hash", "64 hex digits");
        require(NAME, name.strip(), "name", "one line of 1 to 100 characters");
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a key needs a scope: ingest, edit or admin");
        }
        scopes = Set.copyOf(scopes);
        name = name.strip();
    }

    private static void require(Pattern form, String value, String field, String right) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("the %s of a key is '%s', must be %s".formatted(field, value, right));
        }
    }

    /**
     * The key of a line {@code id hash scopes created name}.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    static ApiKey parse(String line) {
        var fields = line.split(" ", FIELDS);
        if (fields.length < FIELDS) {
            throw new IllegalArgumentException(
                    "it has %d of the %d fields id, hash, scopes, created, name".formatted(fields.length, FIELDS));
        }
        try {
            return new ApiKey(fields[0], fields[1], Scope.parse(fields[2]), Instant.parse(fields[3]), fields[4]);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'%s' is no moment such as 2026-01-31T09:30:00Z".formatted(fields[3]), e);
        }
    }

    /** The line that {@link #parse} reads. */
    String line() {
        return String.join(" ", id, hash, Scope.format(scopes), created.toString(), name);
    }

    /** Whether {@code secret} is its secret; takes as long for a wrong one as for the right one. */
    public boolean matches(Secret secret) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), secret.hash().getBytes(StandardCharsets.US_ASCII));
    }
}
