package io.gahshomar.timeline.window;

/**
 * All entries are to be judged again.
 *
 * @param window by which
 */
public record ReevaluationBegun(Window window) {}
