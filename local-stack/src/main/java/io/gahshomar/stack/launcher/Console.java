package io.gahshomar.stack.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the launcher and the services write, one whole line at a time, in UTF-8 whatever the locale. */
public final class Console {

    /** As wide as the longest name of a service. */
    private static final String PREFIXED = "%-8s | %s";

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    /** The standard output of this process. */
    public static Console standardOutput() {
        return new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** Writes a line, or several, of the launcher itself. */
    public void say(String text) {
        out.println(text);
    }

    /** Writes a line of {@code service}. */
    void relay(String service, String line) {
        out.println(PREFIXED.formatted(service, line));
    }
}
