package io.gahshomar.access.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The file that holds what is kept of each key, a line for each; lines that are empty or begin with {@code #} say nothing. It
 * is replaced as a whole, so that readers see the old or the new one.
 *
 * @param path where it is
 */
public record KeyFile(Path path) {

    /**
     * The keys; none where there is no file.
     *
     * @throws IllegalArgumentException naming the first line that is wrong
     */
    public List<ApiKey> keys() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            var keys = new ArrayList<ApiKey>();
            var lines = Files.readAllLines(path);
            for (var i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                    keys.add(key(lines.get(i), i + 1));
                }
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ApiKey key(String line, int number) {
        try {
            return ApiKey.parse(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line %d of %s: %s".formatted(number, path, e.getMessage()), e);
        }
    }

    /** Makes a key and the file where it is missing; the secret is told this once. */
    public Secret create(String name, Set<Scope> scopes, Clock clock) {
        var secret = Secret.random(new SecureRandom());
        var created = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var key = new ApiKey(secret.id(), secret.hash(), scopes, created, name);
        write(Stream.concat(keys().stream(), Stream.of(key)).toList());
        return secret;
    }

    /** Takes key {@code id} out; false where there is none. */
    public boolean revoke(String id) {
        var keys = keys();
        var left = keys.stream().filter(key -> !key.id().equals(id)).toList();
        if (left.size() == keys.size()) {
            return false;
        }
        write(left);
        return true;
    }

    private void write(List<ApiKey> keys) {
        try {
            var folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var next = folder.resolve(path.getFileName() + ".next");
            Files.write(next, keys.stream().map(ApiKey::line).toList());
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
