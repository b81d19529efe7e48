package io.gahshomar.ingest.extraction;

import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.InvalidThemesException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The user's file of themes. A file that is wrong ends the start with its fault; when a later change makes it wrong, the
 * themes before it stay in force until it is mended.
 */
@ApplicationScoped
public class ThemesFile {

    private static final Logger LOG = Logger.getLogger(ThemesFile.class);

    /** What tells that a file changed. */
    private record Stamp(FileTime modified, long size) {}

    private final Optional<Path> file;
    private final Extractor extractor;
    private Stamp seen;
    private volatile String problem;

    ThemesFile(ExtractionConfig config, Extractor extractor) {
        this.file = config.themesFile();
        this.extractor = extractor;
    }

    /** The file; empty where the themes that come with the service are in force. */
    public Optional<Path> path() {
        return file;
    }

    /** Why the file as it is now is not in force; empty where it is. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    void open(@Observes StartupEvent start) {
        file.ifPresent(path -> {
            seen = stamp(path);
            LOG.infof(
                    "themes in force: file=%s themes=%d extractor=%s",
                    path, extractor.themes().size(), extractor.version());
        });
    }

    @Scheduled(
            every = "${gahshomar.extraction.themes-check-interval:5S}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        file.ifPresent(path -> {
            Stamp now = stamp(path);
            if (seen != null && !seen.equals(now)) {
                seen = now;
                reload(path);
            }
        });
    }

    private void reload(Path path) {
        try {
            extractor.become(EventExtractor.withThemesOf(path));
            problem = null;
            LOG.infof(
                    "themes in force: file=%s themes=%d extractor=%s",
                    path, extractor.themes().size(), extractor.version());
        } catch (InvalidThemesException e) {
            problem = e.getMessage();
            LOG.warnf("themes not taken over, those before stay in force: %s", problem);
        }
    }

    /** A file that is away for a moment, as while an editor replaces it, is one of no size. */
    private static Stamp stamp(Path path) {
        try {
            return new Stamp(Files.getLastModifiedTime(path), Files.size(path));
        } catch (IOException e) {
            return new Stamp(FileTime.fromMillis(0), 0);
        }
    }
}
