package io.gahshomar.stack;

import java.nio.file.Path;

/** The folder in which this user's programs keep what they can make again. */
public final class UserCache {

    private UserCache() {}

    /** {@code $XDG_CACHE_HOME/gahshomar}, or {@code ~/.cache/gahshomar} where the variable is not set. */
    public static Path folder() {
        var configured = System.getenv("XDG_CACHE_HOME");
        var base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return base.resolve("gahshomar");
    }
}
