package io.gahshomar.stack.process;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a JVM keeps the classes of a program as it has loaded them: the first process that ends by itself writes the archive,
 * those after it start in about half the time. One that does not fit the program any more is written anew.
 *
 * @param file the archive, beside the program that it belongs to
 */
public record ClassArchive(Path file) {

    /** The options that a {@code java} command needs to use and to write it; it says nothing of it, for nothing depends on it. */
    public List<String> options() {
        return List.of(
                "-XX:SharedArchiveFile=" + file, "-XX:+AutoCreateSharedArchive", "-Xlog:cds*=off", "-Xlog:aot*=off");
    }
}
