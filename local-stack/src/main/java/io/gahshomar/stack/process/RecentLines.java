package io.gahshomar.stack.process;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines that a process wrote, for messages that say why it ended. */
public final class RecentLines {

    private static final int KEPT = 20;

    private final Deque<String> lines = new ArrayDeque<>();

    /** Takes the next line; forgets the oldest where there are more than twenty. */
    public synchronized void add(String line) {
        lines.addLast(line);
        if (lines.size() > KEPT) {
            lines.removeFirst();
        }
    }

    /** The lines, oldest first. */
    public synchronized String text() {
        return String.join("\n", lines);
    }
}
