package io.gahshomar.access.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Who may write, and how much anybody may ask. */
@ConfigMapping(prefix = "gahshomar.access")
public interface AccessConfig {

    /** The file of keys that {@code gahshomar keys} keeps; without it no key is known, and only OIDC lets anybody write. */
    Optional<Path> keysFile();

    /** How often the file is looked at for changes. */
    @WithDefault("1s")
    Duration keysCheckedEvery();

    /** The policy for reading: {@code permit} for everybody, {@code authenticated} for any key or token. */
    @WithDefault("permit")
    String reading();

    /** Limits of one client. */
    Limits limits();

    /** Limits of one client: a key, or an address where no key is sent. */
    interface Limits {

        /** Requests that an address without a key may send in a minute. */
        @WithDefault("12000")
        long perAddress();

        /** Requests that a key may send in a minute. */
        @WithDefault("60000")
        long perKey();

        /** Streams of server-sent events that a client may hold open at a time. */
        @WithDefault("50")
        int streams();
    }
}
