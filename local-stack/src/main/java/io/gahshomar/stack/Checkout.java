package io.gahshomar.stack;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The source tree that this code was built in, whose modules lie beside each other. */
public final class Checkout {

    private Checkout() {}

    /** Where the build of {@code module} (a path from the root, such as {@code query-service}) puts what it makes. */
    public static Path buildOutput(String module) {
        return root().resolve(module).resolve("target");
    }

    /** Both {@code local-stack/target/classes} and {@code local-stack/target/<jar>} lie three below the root. */
    private static Path root() {
        try {
            var here = Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return here.getParent().getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
