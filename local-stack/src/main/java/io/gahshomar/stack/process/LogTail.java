package io.gahshomar.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The end of a log file. */
public final class LogTail {

    private LogTail() {}

    /** The last lines of {@code log}, or an empty text where there is no such file. */
    public static String of(Path log) {
        if (!Files.exists(log)) {
            return "";
        }
        var recent = new RecentLines();
        try (var lines = Files.lines(log)) {
            lines.forEach(recent::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recent.text();
    }
}
