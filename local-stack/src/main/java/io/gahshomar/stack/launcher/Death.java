package io.gahshomar.stack.launcher;

/**
 * The end of a part that nobody asked to end.
 *
 * @param part its name
 * @param exitCode 128 + n after signal n
 * @param lastLines what it wrote last
 */
public record Death(String part, int exitCode, String lastLines) {

    /** The message for the user. */
    String message() {
        return "%s ended unexpectedly with exit code %d. Its last lines:%n%s".formatted(part, exitCode, lastLines);
    }
}
