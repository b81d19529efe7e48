package io.gahshomar.access.http;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.gahshomar.access.key.ApiKey;
import io.gahshomar.access.key.KeyFile;
import io.gahshomar.access.key.Secret;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** The keys that count now: those of the file, read again when it changes. */
@ApplicationScoped
public class Keys {

    private static final Logger LOG = Logger.getLogger(Keys.class);
    private static final String BEARER = "Bearer ";

    private final Optional<KeyFile> file;
    private final long checkedEveryMillis;
    private volatile Map<String, ApiKey> keys = Map.of();
    private volatile Optional<FileTime> read = Optional.empty();

    Keys(AccessConfig config) {
        file = config.keysFile().map(KeyFile::new);
        checkedEveryMillis = config.keysCheckedEvery().toMillis();
    }

    void watch(@Observes StartupEvent started, Vertx vertx) {
        if (file.isEmpty()) {
            LOG.info("no file of keys is set, no key is known: setting=gahshomar.access.keys-file");
            return;
        }
        refresh();
        vertx.setPeriodic(checkedEveryMillis, _ -> vertx.executeBlocking(this::refresh));
    }

    private synchronized Void refresh() {
        var changed = lastChange();
        if (!changed.equals(read)) {
            read(file.orElseThrow());
            read = changed;
        }
        return null;
    }

    private Optional<FileTime> lastChange() {
        try {
            return Optional.of(Files.getLastModifiedTime(file.orElseThrow().path()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void read(KeyFile from) {
        try {
            keys = from.keys().stream()
                    .collect(toUnmodifiableMap(ApiKey::id, Function.identity(), (first, _) -> first));
            LOG.infof("keys read: file=%s keys=%d", from.path(), keys.size());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            // What was revoked must not live on because of a slip elsewhere in the file.
            keys = Map.of();
            LOG.errorf("the file of keys cannot be read, no key is known until it can: %s", e.getMessage());
        }
    }

    /** The key that {@code secret} belongs to, if there is one now. */
    Optional<ApiKey> find(Secret secret) {
        return Optional.ofNullable(keys.get(secret.id())).filter(key -> key.matches(secret));
    }

    /** The key that a request carries: empty where it carries none, or something else. */
    static Optional<Secret> sentWith(RoutingContext request) {
        return Optional.ofNullable(request.request().getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .flatMap(
                        header -> Secret.parse(header.substring(BEARER.length()).strip()));
    }
}
