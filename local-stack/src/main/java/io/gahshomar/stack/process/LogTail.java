package io.gahshomar.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The end of a log file, for messages that say why a process died. */
public final class LogTail {

    private static final int LINES = 20;

    private LogTail() {}

    /** The last lines of {@code log}, or an empty text where there is no such file. */
    public static String of(Path log) {
        if (!Files.exists(log)) {
            return "";
        }
        try {
            var lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
