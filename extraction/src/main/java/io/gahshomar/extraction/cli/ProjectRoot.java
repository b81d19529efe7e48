package io.gahshomar.extraction.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the project that these classes were built in. */
final class ProjectRoot {

    private ProjectRoot() {}

    /** The nearest folder above the classes that holds the launcher script; else the working folder. */
    static Path find() {
        try {
            Path folder = Path.of(ProjectRoot.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            while (folder != null) {
                if (Files.isRegularFile(folder.resolve("gahshomar"))) {
                    return folder;
                }
                folder = folder.getParent();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("classes lie at no place that is a path", e);
        }
        return Path.of("").toAbsolutePath();
    }
}
