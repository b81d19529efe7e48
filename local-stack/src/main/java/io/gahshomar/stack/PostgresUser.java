package io.gahshomar.stack;

import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root; as root it is run in a user namespace, where it looks like an ordinary user. */
final class PostgresUser {

    private static final List<String> IN_USER_NAMESPACE = List.of("unshare", "--user");

    private PostgresUser() {}

    /** What to put before a PostgreSQL command: nothing for an ordinary user. */
    static List<String> commandPrefix() {
        if (!isRoot()) {
            return List.of();
        }
        if (!userNamespacesWork()) {
            throw new StackException(
                    "PostgreSQL does not run as root, and this system does not let root make a user namespace"
                            + " (`unshare --user true` fails): run this as an ordinary user.");
        }
        return IN_USER_NAMESPACE;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean userNamespacesWork() {
        try {
            return new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
