package io.gahshomar.stack.launcher;

import io.gahshomar.access.key.KeyFile;
import io.gahshomar.access.key.Scope;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;

/** The keys of a stack: a file in its data folder that all of its services read. */
final class AccessKeys {

    private AccessKeys() {}

    /** The file of keys of the stack whose data is in {@code data}. */
    static KeyFile in(Path data) {
        return new KeyFile(data.resolve("access").resolve("keys"));
    }

    /** Makes a key that allows everything; returns its secret. */
    static String createFor(Path data, String name) {
        return in(data).create(name, EnumSet.allOf(Scope.class), Clock.systemUTC())
                .text();
    }
}
